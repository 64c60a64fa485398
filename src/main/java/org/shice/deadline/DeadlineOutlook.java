package org.shice.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coming days ask of the actor's unit or area, for the first page. Two statements. */
@Service
@Transactional(readOnly = true)
public class DeadlineOutlook {

    private static final String COUNTS =
            """
            select count(*) filter (where state = 'OVERDUE') as late,
                count(*) filter (where state = 'OPEN' and ends_at < :today) as today,
                count(*) filter (where state = 'OPEN' and ends_at < :soon) as soon
            from unit_deadline where unit_path ^@ any(:paths) and state in ('OPEN', 'OVERDUE')
            """;

    private static final String DATES =
            """
            select d.ends_at, d.milestone_id, m.name_key, count(*) as units, min(cast(d.id as text)) as one
            from unit_deadline d join milestone_watch m on m.milestone_id = d.milestone_id
            where d.unit_path ^@ any(:paths) and d.state = 'OPEN' and d.ends_at >= :now
            group by d.ends_at, d.milestone_id, m.name_key order by d.ends_at, m.name_key limit :limit
            """;

    private final JdbcClient jdbc;
    private final DeadlineRights rights;
    private final Clock clock;

    DeadlineOutlook(JdbcClient jdbc, DeadlineRights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @param days how many days after today still count as soon
     * @param dates how many of the next dates are wanted
     */
    public Outlook ahead(int days, int dates) {
        var paths = rights.paths().toArray(String[]::new);
        var counts = jdbc.sql(COUNTS)
                .param("paths", paths)
                .param("today", Timestamp.from(after(0)))
                .param("soon", Timestamp.from(after(days)))
                .query((row, number) ->
                        new Outlook(row.getInt("late"), row.getInt("today"), row.getInt("soon"), List.of()))
                .single();
        return new Outlook(counts.late(), counts.today(), counts.soon(), dates(paths, dates));
    }

    private List<DueDay> dates(String[] paths, int limit) {
        return jdbc.sql(DATES)
                .param("paths", paths)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query((row, number) -> new DueDay(
                        row.getTimestamp("ends_at").toInstant(),
                        row.getObject("milestone_id", UUID.class),
                        row.getString("name_key"),
                        row.getInt("units"),
                        row.getInt("units") == 1 ? DeadlineId.of(row.getString("one")) : null))
                .list();
    }

    /** The first moment after a day so many days from now. */
    private Instant after(int days) {
        return TimeSettings.endOf(LocalDate.now(clock).plusDays(days)).plus(Duration.ofSeconds(1));
    }

    /**
     * The numbers of the lists behind them, and the next dates.
     *
     * @param today those that end today and are not met
     * @param soon those that end today or in the next days
     */
    public record Outlook(int late, int today, int soon, List<DueDay> next) {

        /** Whether there is nothing to say. */
        public boolean isEmpty() {
            return late + today + soon == 0 && next.isEmpty();
        }
    }

    /**
     * A date on which a milestone ends for some units.
     *
     * @param only the deadline, when it is a single one
     */
    public record DueDay(Instant endsAt, UUID milestoneId, String nameKey, int units, @Nullable DeadlineId only) {}
}
