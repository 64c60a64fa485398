package org.shice.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shice.board.Bulletins.Missed;
import org.shice.organization.UnitId;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What can be said of a past period: only facts that carry their moment. No rights are checked here. */
@Repository
class BulletinQueries {

    private static final String COUNTS =
            """
            with cases as (
                select id, unit_id, stage, finished_at from collection_case
                where campaign_id = :campaign and unit_path ^@ any(:paths) and stage <> 'LEFT'
            ), submissions as (
                select v.subject_id, min(v.opened_at) as first_at,
                    count(*) filter (where v.opened_at >= :from and v.opened_at < :after) as lately
                from cases c join review v on v.subject_id = c.id group by v.subject_id
            ), returns as (
                select d.subject_id, count(*) as times from cases c join review_decision d on d.subject_id = c.id
                where d.outcome = 'RETURNED' and d.decided_at >= :from and d.decided_at < :after group by d.subject_id
            )
            select c.unit_id, count(*) as expected,
                count(*) filter (where s.first_at < :after) as entered,
                count(*) filter (where c.stage = 'EFFECTIVE' and c.finished_at < :after) as effective,
                count(*) filter (where c.stage = 'EFFECTIVE' and c.finished_at >= :from and c.finished_at < :after)
                    as effective_lately,
                coalesce(sum(s.lately), 0) as submitted_lately, coalesce(sum(r.times), 0) as returned_lately
            from cases c left join submissions s on s.subject_id = c.id left join returns r on r.subject_id = c.id
            group by c.unit_id
            """;

    /** Nothing that was still open after its day, or met later, was on time. */
    private static final String ON_TIME =
            """
            select unit_id, count(*) filter (where state = 'MET' and met_at < :after) as met,
                count(*) filter (where state = 'MET_LATE' and met_at < :after) as met_late,
                count(*) filter (where ends_at < :after and (met_at is null or met_at >= :after)) as overdue
            from unit_deadline
            where campaign_id = :campaign and unit_path ^@ any(:paths) and state <> 'CANCELLED'
            group by unit_id
            """;

    private static final String MISSED =
            """
            select d.unit_id, w.name_key, cast(d.ends_at at time zone 'Asia/Shanghai' as date) as due_on
            from unit_deadline d join milestone_watch w on w.milestone_id = d.milestone_id
            where d.campaign_id = :campaign and d.unit_path ^@ any(:paths) and d.state <> 'CANCELLED'
              and d.ends_at < :after and (d.met_at is null or d.met_at >= :after)
            order by d.unit_path, d.ends_at, w.name_key
            """;

    private final JdbcClient jdbc;

    BulletinQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counts of a period per unit. Two statements. */
    Map<UnitId, BoardCounts> counts(UUID campaign, List<String> paths, LocalDate from, LocalDate until) {
        var counts = new HashMap<UnitId, BoardCounts>();
        asked(COUNTS, campaign, paths, until)
                .param("from", start(from))
                .query((row, number) -> counts.put(unit(row), counts(row)))
                .list();
        asked(ON_TIME, campaign, paths, until)
                .query((row, number) -> put(counts, unit(row), onTime(row)))
                .list();
        return counts;
    }

    /** What each late unit had not met at the end of the last day, in the order of the units. One statement. */
    List<Late> missed(UUID campaign, List<String> paths, LocalDate until) {
        return asked(MISSED, campaign, paths, until)
                .query((row, number) -> new Late(
                        unit(row),
                        new Missed(
                                row.getString("name_key"), row.getDate("due_on").toLocalDate())))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID campaign, List<String> paths, LocalDate until) {
        return jdbc.sql(sql)
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .param("after", start(until.plusDays(1)));
    }

    private static Timestamp start(LocalDate day) {
        Instant midnight = day.atStartOfDay(TimeSettings.ZONE).toInstant();
        return Timestamp.from(midnight);
    }

    private static BoardCounts counts(ResultSet row) throws SQLException {
        var byFigure = Map.of(
                BoardFigure.EXPECTED, row.getInt("expected"),
                BoardFigure.ENTERED, row.getInt("entered"),
                BoardFigure.EFFECTIVE, row.getInt("effective"),
                BoardFigure.RETURNED, row.getInt("returned_lately"));
        var pace = new Pace(row.getInt("submitted_lately"), row.getInt("effective_lately"));
        return new BoardCounts(byFigure, null, null, OnTime.NONE, pace);
    }

    private static OnTime onTime(ResultSet row) throws SQLException {
        return new OnTime(row.getInt("met"), row.getInt("met_late"), row.getInt("overdue"), 0);
    }

    private static BoardCounts put(Map<UnitId, BoardCounts> counts, UnitId unit, OnTime onTime) {
        return counts.merge(unit, BoardCounts.NONE.with(onTime), (known, added) -> known.with(onTime));
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    /** A milestone that a unit had not met. */
    record Late(UnitId unit, Missed missed) {}
}
