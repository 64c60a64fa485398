package org.shice.tasks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the due dates of the open tasks of a campaign. No rights are checked here: who moves the days has checked its
 * own. Rows are locked in the order of their ids, as everybody does who locks several.
 */
@Component
public class TaskDueDates {

    private static final String MOVE =
            """
            with wanted as (
                select * from unnest(:stages, cast(:days as timestamptz[])) as day (stage, due_at)
            ), chosen as (
                select w.task_id, d.due_at from work_item w join wanted d on d.stage = w.stage
                where w.campaign_id = :campaign and w.state in ('FREE', 'CLAIMED') and w.due_at <> d.due_at
                order by w.task_id for update of w
            )
            update work_item w set due_at = chosen.due_at, version = w.version + 1
            from chosen where w.task_id = chosen.task_id
            """;

    private final JdbcClient jdbc;

    TaskDueDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One statement in the caller's transaction, however many tasks there are.
     *
     * @param days when the tasks of each stage are due; tasks of other stages keep their day
     * @return how many tasks have another day now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int move(UUID campaignId, Map<String, Instant> days) {
        var stages = new ArrayList<>(days.keySet());
        return jdbc.sql(MOVE)
                .param("campaign", campaignId)
                .param("stages", stages.toArray(String[]::new))
                .param(
                        "days",
                        stages.stream().map(days::get).map(Timestamp::from).toArray(Timestamp[]::new))
                .update();
    }
}
