package org.shice.deadline;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.UnitId;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of urgings. A constraint keeps to once a day per person, also when two superiors urge at once. */
@Component
class UrgingRows {

    private static final String INSERT =
            """
            insert into urging (id, account_id, urged_on, campaign_id, unit_id, unit_path, deadline_id, case_id, text,
                urged_by, urged_at)
            select gen_random_uuid(), account, :today, :campaign, :unit, :path, :deadline, :case, :text, :by, :now
            from unnest(:accounts) as account order by account
            on conflict on constraint uq_urging_day do nothing
            returning account_id
            """;

    private static final String PAGE =
            """
            select * from urging where unit_path ^@ any(:paths)
              and (cast(:at as timestamptz) is null or (urged_at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by urged_at desc, id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UrgingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return those who were not urged before today */
    Set<AccountId> insert(Collection<AccountId> accounts, About about, String text, UUID by) {
        var now = clock.instant();
        return new HashSet<>(jdbc.sql(INSERT)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("today", LocalDate.ofInstant(now, TimeSettings.ZONE))
                .param("campaign", about.campaignId())
                .param("unit", about.unitId().value())
                .param("path", about.unitPath())
                .param("deadline", about.deadlineId(), Types.OTHER)
                .param("case", about.caseId(), Types.OTHER)
                .param("text", text)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    List<Row> page(List<String> paths, @Nullable List<String> after, int limit) {
        return jdbc.sql(PAGE)
                .param("paths", paths.toArray(String[]::new))
                .param("at", after == null ? null : after.get(0), Types.VARCHAR)
                .param("id", after == null ? null : after.get(1), Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("deadline_id", UUID.class),
                        row.getString("text"),
                        new AccountId(row.getObject("urged_by", UUID.class)),
                        row.getTimestamp("urged_at").toInstant()))
                .list();
    }

    int count(List<String> paths) {
        return jdbc.sql("select count(*) from urging where unit_path ^@ any(:paths)")
                .param("paths", paths.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** What an urging is about: the deadline of a unit, or the case of a teacher. */
    record About(UUID campaignId, UnitId unitId, String unitPath, @Nullable UUID deadlineId, @Nullable UUID caseId) {}

    /** A stored urging. */
    record Row(
            UUID id,
            AccountId person,
            UnitId unitId,
            @Nullable UUID deadlineId,
            String text,
            AccountId by,
            Instant at) {}
}
