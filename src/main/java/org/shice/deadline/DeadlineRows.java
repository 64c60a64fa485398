package org.shice.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.plan.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of deadlines. Plain SQL: most changes concern thousands of rows at once, and steps write in the middle of
 * engine commands. Whoever changes a single row locks it first, so that a person, a timer and a measurement take turns.
 */
@Component
class DeadlineRows {

    static final String SELECT =
            """
            select d.*, m.name_key, m.measure, m.ladder
            from unit_deadline d join milestone_watch m on m.milestone_id = d.milestone_id
            """;

    private final JdbcClient jdbc;

    DeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeadlineRow> find(DeadlineId id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id.value())
                .query(DeadlineRows::read)
                .optional();
    }

    /** Waits until no other transaction works on the row, and keeps it until the end of this one. */
    Optional<DeadlineRow> lock(DeadlineId id) {
        return jdbc.sql(SELECT + " where d.id = :id for update of d")
                .param("id", id.value())
                .query(DeadlineRows::read)
                .optional();
    }

    /** The text keys of the milestones of those that lie below one of the paths. */
    Map<DeadlineId, String> milestones(Collection<DeadlineId> ids, List<String> paths) {
        var names = new HashMap<DeadlineId, String>();
        jdbc.sql(
                        """
                        select d.id, m.name_key from unit_deadline d
                        join milestone_watch m on m.milestone_id = d.milestone_id
                        where d.id = any(:ids) and d.unit_path ^@ any(:paths)
                        """)
                .param("ids", ids.stream().map(DeadlineId::value).toArray(UUID[]::new))
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) ->
                        names.put(new DeadlineId(row.getObject("id", UUID.class)), row.getString("name_key")))
                .list();
        return names;
    }

    /** Those of a campaign that wait for a computed measure. */
    List<DeadlineRow> openComputed(UUID campaignId) {
        return jdbc.sql(
                        SELECT
                                + """
                         where d.campaign_id = :campaign and d.state in ('OPEN', 'OVERDUE')
                           and m.measure not in ('ATTESTED', 'REPORT_RECEIVED')
                        """)
                .param("campaign", campaignId)
                .query(DeadlineRows::read)
                .list();
    }

    /** Those that wait for rosters, accounts or responsible persons of units at or below which something changed. */
    List<DeadlineRow> openRegisters(Collection<String> changedPaths) {
        return jdbc.sql(
                        SELECT
                                + """
                         where d.state in ('OPEN', 'OVERDUE')
                           and m.measure in ('CONTACTS_NAMED', 'ACCOUNTS_ISSUED', 'ROSTER_IMPORTED')
                           and exists (select 1 from unnest(:changed) as changed where changed ^@ d.unit_path)
                        """)
                .param("changed", changedPaths.toArray(String[]::new))
                .query(DeadlineRows::read)
                .list();
    }

    List<UUID> campaignsWithOpen() {
        return jdbc.sql("select distinct campaign_id from unit_deadline where state in ('OPEN', 'OVERDUE')")
                .query(UUID.class)
                .list();
    }

    void reminded(DeadlineId id, int reminder) {
        jdbc.sql("update unit_deadline set reminder = :number where id = :id")
                .param("number", reminder)
                .param("id", id.value())
                .update();
    }

    void escalated(DeadlineId id, int rung) {
        jdbc.sql("update unit_deadline set rung = :number where id = :id")
                .param("number", rung)
                .param("id", id.value())
                .update();
    }

    void overdue(DeadlineId id) {
        jdbc.sql("update unit_deadline set state = 'OVERDUE' where id = :id and state = 'OPEN'")
                .param("id", id.value())
                .update();
    }

    /** Begins a new round: with a new end, or after it had been met. */
    void restart(DeadlineId id, @Nullable Instant extendedTo, Signal signal, Instant now) {
        jdbc.sql(
                        """
                        update unit_deadline set extended_to = coalesce(:extended, extended_to), state = 'OPEN',
                            round = round + 1, round_at = :now, reminder = 0, rung = 0, met_at = null,
                            attested_by = null, evidence = null,
                            signal = case when signal = 'REOPENED' then signal else :signal end, signal_at = :now, signal_tries = 0
                        where id = :id
                        """)
                .param("extended", extendedTo == null ? null : Timestamp.from(extendedTo), java.sql.Types.TIMESTAMP)
                .param("now", Timestamp.from(now))
                .param("signal", signal.name())
                .param("id", id.value())
                .update();
    }

    static DeadlineRow read(ResultSet row, int number) throws SQLException {
        return new DeadlineRow(
                new DeadlineId(row.getObject("id", UUID.class)),
                row.getObject("milestone_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("name_key"),
                Measure.valueOf(row.getString("measure")),
                row.getString("ladder"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_path"),
                new UnitId(row.getObject("superior_id", UUID.class)),
                row.getString("superior_path"),
                row.getTimestamp("due_at").toInstant(),
                instant(row, "extended_to"),
                row.getTimestamp("ends_at").toInstant(),
                DeadlineState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getTimestamp("round_at").toInstant(),
                row.getInt("reminder"),
                row.getInt("rung"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "met_at"),
                row.getObject("attested_by", UUID.class),
                row.getString("evidence"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
