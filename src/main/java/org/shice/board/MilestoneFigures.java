package org.shice.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Diagrams.Spent;
import org.shice.plan.MilestoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the units of every milestone of a campaign, in one statement. */
@Component
class MilestoneFigures {

    private static final String UNITS =
            """
            select milestone_id,
                count(*) filter (where state <> 'CANCELLED') as units,
                count(*) filter (where state in ('OPEN', 'OVERDUE')) as open,
                count(*) filter (where state = 'OVERDUE') as late,
                count(met_at) as met,
                percentile_cont(0.5) within group (order by cast(extract(epoch from met_at - opened_at) as double precision))
                    filter (where met_at is not null) as median
            from unit_deadline
            where campaign_id = :campaign and unit_path ^@ any(:paths)
            group by milestone_id
            """;

    private final JdbcClient jdbc;

    MilestoneFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Milestones that are not begun, or have no unit below the paths, are left out. */
    Map<MilestoneId, Units> of(UUID campaign, List<String> paths) {
        var figures = new HashMap<MilestoneId, Units>();
        jdbc.sql(UNITS)
                .param("campaign", campaign)
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) ->
                        figures.put(new MilestoneId(row.getObject("milestone_id", UUID.class)), units(row)))
                .list();
        return figures;
    }

    private static Units units(ResultSet row) throws SQLException {
        return new Units(
                row.getInt("units"), row.getInt("open"), row.getInt("late"), row.getInt("met"), spent(row, "met"));
    }

    /** The median of a row that has {@code median} in seconds, and the number of those it is taken from. */
    static @Nullable Spent spent(ResultSet row, String number) throws SQLException {
        var seconds = row.getDouble("median");
        return row.wasNull() ? null : new Spent(Math.round(seconds), row.getInt(number));
    }

    /**
     * The units of a milestone.
     *
     * @param units all but those that were let off
     * @param open those that still have to do something
     * @param late open ones whose day has passed
     * @param met those that are done
     */
    record Units(int units, int open, int late, int met, @Nullable Spent spent) {}
}
