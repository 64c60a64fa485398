package org.shice.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.plan.Milestones.Guidance;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads deadlines; a page costs two statements, whatever the number of deadlines. */
@Service
@Transactional(readOnly = true)
class DeadlineQueries implements Deadlines {

    private static final int LARGEST_PAGE = 500;

    private static final String CHOSEN =
            """
             where d.unit_path ^@ any(:paths)
               and (cast(:campaign as uuid) is null or d.campaign_id = :campaign)
               and (cast(:milestone as uuid) is null or d.milestone_id = :milestone)
               and (cast(:before as timestamptz) is null or d.ends_at < :before)
               and (cast(:step as varchar) is null or exists (
                   select 1 from act_ru_execution p join act_hi_actinst a on a.proc_inst_id_ = p.id_
                   where p.business_key_ = cast(d.id as varchar) and a.act_id_ = :step and a.end_time_ is null))
            """;

    private static final String IN_STATES = " and d.state = any(:states)";

    private final JdbcClient jdbc;
    private final DeadlineRights rights;
    private final DeadlineGuide guide;
    private final Access access;
    private final Units units;
    private final Accounts accounts;

    DeadlineQueries(
            JdbcClient jdbc,
            DeadlineRights rights,
            DeadlineGuide guide,
            Access access,
            Units units,
            Accounts accounts) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.guide = guide;
        this.access = access;
        this.units = units;
        this.accounts = accounts;
    }

    @Override
    public KeysetPage<DeadlineInfo> page(Filter filter, @Nullable String cursor, int limit) {
        var size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        var after = cursor == null ? null : Cursor.decode(cursor, 2).keys();
        var further = after == null ? "" : " and (d.ends_at, d.id) > (cast(:at as timestamptz), cast(:id as uuid))";
        var found = chosen(
                        DeadlineRows.SELECT + CHOSEN + IN_STATES + further + " order by d.ends_at, d.id limit :limit",
                        filter)
                .param("states", states(filter))
                .param("at", after == null ? null : after.get(0), Types.VARCHAR)
                .param("id", after == null ? null : after.get(1), Types.VARCHAR)
                .param("limit", size + 1)
                .query(DeadlineRows::read)
                .list();
        var page = KeysetPage.of(
                found, size, row -> Cursor.of(row.endsAt().toString(), row.id().toString()));
        return new KeysetPage<>(named(page.items()), page.next());
    }

    @Override
    public int count(Filter filter) {
        return chosen("select count(*) from unit_deadline d" + CHOSEN + IN_STATES, filter)
                .param("states", states(filter))
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<DeadlineState, Integer> counts(Filter filter) {
        var counts = new EnumMap<DeadlineState, Integer>(DeadlineState.class);
        chosen("select d.state, count(*) as number from unit_deadline d" + CHOSEN + " group by d.state", filter)
                .query((row, n) -> counts.put(DeadlineState.valueOf(row.getString("state")), row.getInt("number")))
                .list();
        return counts;
    }

    @Override
    public DeadlineInfo get(DeadlineId id) {
        return named(List.of(rights.visible(id))).get(0);
    }

    @Override
    public List<DeadlineEvent> history(DeadlineId id) {
        rights.visible(id);
        var names = new HashMap<UUID, String>();
        accounts.names(jdbc
                        .sql("select distinct by_id from deadline_event where deadline_id = :id and by_id is not null")
                        .param("id", id.value())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(AccountId::new)
                        .toList())
                .forEach((account, name) -> names.put(account.value(), name));
        return jdbc.sql("select * from deadline_event where deadline_id = :id order by id desc limit 500")
                .param("id", id.value())
                .query((row, n) -> event(row, names.get(row.getObject("by_id", UUID.class))))
                .list();
    }

    static DeadlineEvent event(ResultSet row, @Nullable String byName) throws SQLException {
        var audience = row.getString("audience");
        return new DeadlineEvent(
                DeadlineEventKind.valueOf(row.getString("kind")),
                row.getObject("number", Integer.class),
                audience == null ? null : Audience.valueOf(audience),
                row.getObject("told", Integer.class),
                DeadlineRows.instant(row, "old_at"),
                DeadlineRows.instant(row, "new_at"),
                row.getString("text"),
                byName,
                row.getTimestamp("at").toInstant());
    }

    @Override
    public Set<Act> acts(DeadlineId id) {
        return guide.acts(rights.visible(id));
    }

    @Override
    public Guidance guidance(DeadlineId id) {
        return guide.of(rights.visible(id));
    }

    private JdbcClient.StatementSpec chosen(String sql, Filter filter) {
        Instant before = filter.endsBefore();
        return jdbc.sql(sql)
                .param("paths", paths(filter))
                .param("campaign", filter.campaignId(), Types.OTHER)
                .param("milestone", filter.milestoneId(), Types.OTHER)
                .param("before", before == null ? null : Timestamp.from(before), Types.TIMESTAMP)
                .param("step", filter.step(), Types.VARCHAR);
    }

    private String[] paths(Filter filter) {
        var below = filter.below();
        if (below == null) {
            return rights.paths().toArray(String[]::new);
        }
        var unit = units.get(below);
        access.require(unit.path(), DeadlineRights.READERS);
        return new String[] {unit.path()};
    }

    private static String[] states(Filter filter) {
        var wanted = filter.states().isEmpty() ? EnumSet.allOf(DeadlineState.class) : filter.states();
        return wanted.stream().map(DeadlineState::name).toArray(String[]::new);
    }

    private List<DeadlineInfo> named(List<DeadlineRow> rows) {
        var places = units.getAll(rows.stream().map(DeadlineRow::unitId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    UnitInfo place = places.get(row.unitId());
                    return row.toInfo(place == null ? "" : place.name());
                })
                .toList();
    }
}
