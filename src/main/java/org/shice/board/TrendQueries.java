package org.shice.board;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shice.board.Outlooks.Day;
import org.shice.organization.UnitId;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened when, from the moments that submissions, decisions and records carry. No rights are checked here. */
@Repository
class TrendQueries {

    private static final String CASES =
            """
            with cases as (
                select id, unit_id, stage, finished_at from collection_case
                where campaign_id = :campaign and unit_path ^@ any(:paths) and stage <> 'LEFT'
            )
            """;

    private static final String DAYS = CASES
            + """
            select cast(at at time zone 'Asia/Shanghai' as date) as day,
                count(*) filter (where kind = 'FIRST') as first,
                count(*) filter (where kind = 'SUBMITTED') as submitted,
                count(*) filter (where kind = 'VERIFIED') as verified,
                count(*) filter (where kind = 'DISTRICT_PASSED') as district_passed,
                count(*) filter (where kind = 'EFFECTIVE') as effective,
                count(*) filter (where kind = 'RETURNED') as returned
            from (
                select 'FIRST' as kind, min(v.opened_at) as at
                from cases c join review v on v.subject_id = c.id group by c.id
                union all
                select 'SUBMITTED', v.opened_at from cases c join review v on v.subject_id = c.id
                union all
                select case when d.outcome = 'RETURNED' then 'RETURNED' when d.stage = 'UNIT' then 'VERIFIED'
                            when d.stage = 'DISTRICT' then 'DISTRICT_PASSED' else 'OTHER' end, d.decided_at
                from cases c join review_decision d on d.subject_id = c.id
                union all
                select 'EFFECTIVE', c.finished_at from cases c where c.stage = 'EFFECTIVE'
            ) happened
            where kind <> 'OTHER'
            group by 1 order by 1
            """;

    private static final String PACE = CASES
            + """
            select unit_id, cast(sum(submitted) as integer) as submitted, cast(sum(effective) as integer) as effective
            from (
                select c.unit_id, count(*) as submitted, 0 as effective
                from cases c join review v on v.subject_id = c.id where v.opened_at >= :since group by c.unit_id
                union all
                select c.unit_id, 0, count(*)
                from cases c where c.stage = 'EFFECTIVE' and c.finished_at >= :since group by c.unit_id
            ) happened
            group by unit_id
            """;

    private final JdbcClient jdbc;

    TrendQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People to collect. One statement. */
    int expected(UUID campaign, List<String> paths) {
        return jdbc.sql(CASES + "select count(*) from cases")
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Every day on which something happened, the oldest first. One statement. */
    List<Day> days(UUID campaign, List<String> paths) {
        return jdbc.sql(DAYS)
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) -> new Day(
                        row.getDate("day").toLocalDate(),
                        row.getInt("first"),
                        row.getInt("submitted"),
                        row.getInt("verified"),
                        row.getInt("district_passed"),
                        row.getInt("effective"),
                        row.getInt("returned")))
                .list();
    }

    /** What came in per unit from a day on. One statement. */
    Map<UnitId, Pace> pace(UUID campaign, List<String> paths, LocalDate since) {
        return jdbc
                .sql(PACE)
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .param(
                        "since",
                        Timestamp.from(since.atStartOfDay(TimeSettings.ZONE).toInstant()))
                .query((row, number) -> Map.entry(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new Pace(row.getInt("submitted"), row.getInt("effective"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
