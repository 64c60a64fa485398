package org.shice.board;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Diagrams.Spent;
import org.shice.board.EnginePlaces.Count;
import org.shice.review.ReviewState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the product's own tables say about the steps of a campaign. One statement each. */
@Component
class DiagramFigures {

    private static final String TASKS =
            """
            select task_key,
                count(*) filter (where state in ('FREE', 'CLAIMED')) as now,
                count(*) filter (where state in ('FREE', 'CLAIMED') and due_at < :at) as late,
                count(*) filter (where state = 'DONE') as done,
                percentile_cont(0.5) within group (order by cast(extract(epoch from finished_at - created_at) as double precision))
                    filter (where state = 'DONE') as median
            from work_item
            where campaign_id = :campaign and process_key = :process and unit_path ^@ any(:paths)
            group by task_key
            """;

    private static final String REVIEWS =
            """
            select r.state, count(*) as number
            from collection_case c join review r on r.subject_id = c.id
            where c.campaign_id = :campaign and c.unit_path ^@ any(:paths)
            group by r.state
            """;

    private static final String DEADLINES =
            """
            select count(met_at) as met, count(*) filter (where state = 'CANCELLED') as cancelled,
                percentile_cont(0.5) within group (order by cast(extract(epoch from met_at - opened_at) as double precision))
                    filter (where met_at is not null) as median
            from unit_deadline
            where campaign_id = :campaign and unit_path ^@ any(:paths)
            """;

    private static final String WATCHES =
            """
            select count(*) filter (where state = 'DONE') as done, count(*) filter (where state = 'CANCELLED') as cancelled,
                percentile_cont(0.5) within group (order by cast(extract(epoch from closed_at - opened_at) as double precision))
                    filter (where state = 'DONE') as median
            from milestone_watch w
            where campaign_id = :campaign and (:all or exists (
                select 1 from unit_deadline d where d.milestone_id = w.milestone_id and d.unit_path ^@ any(:paths)))
            """;

    private final JdbcClient jdbc;

    DiagramFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tasks of a process by the id of their element. */
    Map<String, Tasks> tasks(DiagramKind kind, UUID campaign, List<String> paths, Instant at) {
        var tasks = new HashMap<String, Tasks>();
        below(TASKS, campaign, paths)
                .param("process", kind.process())
                .param("at", Timestamp.from(at))
                .query((row, number) -> tasks.put(
                        row.getString("task_key"),
                        new Tasks(
                                new Count(row.getInt("now"), row.getInt("late")), MilestoneFigures.spent(row, "done"))))
                .list();
        return tasks;
    }

    /** How many reviews stand or ended how. */
    Map<ReviewState, Integer> reviews(UUID campaign, List<String> paths) {
        var reviews = new EnumMap<ReviewState, Integer>(ReviewState.class);
        below(REVIEWS, campaign, paths)
                .query((row, number) -> reviews.put(ReviewState.valueOf(row.getString("state")), row.getInt("number")))
                .list();
        return reviews;
    }

    /** How many deadlines of units were met or let off. */
    Ended deadlines(UUID campaign, List<String> paths) {
        return below(DEADLINES, campaign, paths)
                .query((row, number) ->
                        new Ended(row.getInt("met"), row.getInt("cancelled"), MilestoneFigures.spent(row, "met")))
                .single();
    }

    /** How many milestones are done or let off. */
    Ended watches(UUID campaign, List<String> paths, boolean all) {
        return below(WATCHES, campaign, paths)
                .param("all", all)
                .query((row, number) ->
                        new Ended(row.getInt("done"), row.getInt("cancelled"), MilestoneFigures.spent(row, "done")))
                .single();
    }

    private JdbcClient.StatementSpec below(String sql, UUID campaign, List<String> paths) {
        return jdbc.sql(sql).param("campaign", campaign).param("paths", paths.toArray(String[]::new));
    }

    /** Open tasks of an element, and how long finished ones took. */
    record Tasks(Count open, @Nullable Spent spent) {

        static final Tasks NONE = new Tasks(Count.NONE, null);
    }

    /** Ends, and how long it took to get to the good one. */
    record Ended(int done, int cancelled, @Nullable Spent spent) {}
}
