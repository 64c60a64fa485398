package org.shice.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal; a page costs three statements, whatever its length. */
@Service
@Transactional(readOnly = true)
class JournalQueries implements DeadlineJournal {

    private static final int LARGEST_PAGE = 500;

    private static final String FROM =
            """
             from deadline_event e
             join unit_deadline d on d.id = e.deadline_id
             join milestone_watch m on m.milestone_id = d.milestone_id
            where e.unit_path ^@ any(:paths)
              and (cast(:campaign as uuid) is null or e.campaign_id = :campaign)
              and (:everyKind or e.kind = any(:kinds))
              and (cast(:rung as varchar) is null or e.audience = :rung)
              and (cast(:from as timestamptz) is null or e.at >= :from)
              and (cast(:until as timestamptz) is null or e.at < :until)
              and (:text = '' or strpos(lower(e.text), lower(:text)) > 0)
            """;

    private static final String PAGE = "select e.*, d.unit_id, m.name_key" + FROM
            + " and (cast(:last as bigint) is null or e.id < :last) order by e.id desc limit :limit";

    private final JdbcClient jdbc;
    private final DeadlineRights rights;
    private final Access access;
    private final Units units;
    private final Accounts accounts;

    JournalQueries(JdbcClient jdbc, DeadlineRights rights, Access access, Units units, Accounts accounts) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.access = access;
        this.units = units;
        this.accounts = accounts;
    }

    @Override
    public KeysetPage<JournalEntry> page(Filter filter, @Nullable String cursor, int limit) {
        var size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var found = chosen(PAGE, filter)
                .param("last", cursor == null ? null : last(cursor), Types.BIGINT)
                .param("limit", size + 1)
                .query(JournalQueries::read)
                .list();
        var page = KeysetPage.of(found, size, row -> Cursor.of(Long.toString(row.number())));
        return new KeysetPage<>(named(page.items()), page.next());
    }

    @Override
    public int count(Filter filter) {
        return chosen("select count(*)" + FROM, filter).query(Integer.class).single();
    }

    private static long last(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).keys().get(0));
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("cursor", "error.cursor.invalid");
        }
    }

    private JdbcClient.StatementSpec chosen(String sql, Filter filter) {
        var rung = filter.rung();
        var until = filter.until();
        return jdbc.sql(sql)
                .param("paths", paths(filter.below()))
                .param("campaign", filter.campaignId(), Types.OTHER)
                .param("everyKind", filter.kinds().isEmpty())
                .param("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("rung", rung == null ? null : rung.name(), Types.VARCHAR)
                .param("from", startOf(filter.from()), Types.TIMESTAMP)
                .param("until", startOf(until == null ? null : until.plusDays(1)), Types.TIMESTAMP)
                .param("text", filter.text());
    }

    private String[] paths(@Nullable UnitId below) {
        if (below == null) {
            return rights.paths(DeadlineRights.VIEWERS).toArray(String[]::new);
        }
        var unit = units.get(below);
        access.require(unit.path(), DeadlineRights.VIEWERS);
        return new String[] {unit.path()};
    }

    private static @Nullable Timestamp startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(TimeSettings.ZONE).toInstant());
    }

    private List<JournalEntry> named(List<Line> lines) {
        var places = units.getAll(lines.stream().map(Line::unitId).collect(Collectors.toSet()));
        Map<UUID, String> names = accounts
                .names(lines.stream()
                        .map(Line::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(AccountId::new)
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
        return lines.stream()
                .map(line -> {
                    var place = places.get(line.unitId());
                    return line.toEntry(place == null ? "" : place.name(), names);
                })
                .toList();
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                new DeadlineId(row.getObject("deadline_id", UUID.class)),
                row.getObject("campaign_id", UUID.class),
                row.getString("name_key"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("by_id", UUID.class),
                DeadlineQueries.event(row, null));
    }

    /** A line before the names are looked up. */
    private record Line(
            long number,
            DeadlineId deadlineId,
            UUID campaignId,
            String nameKey,
            UnitId unitId,
            @Nullable UUID by,
            DeadlineEvent event) {

        JournalEntry toEntry(String unitName, Map<UUID, String> names) {
            var named = by == null ? event : event.by(names.get(by));
            return new JournalEntry(number, deadlineId, campaignId, nameKey, unitId, unitName, named);
        }
    }
}
