package org.shice.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The milestones whose units are watched: their state, and what their processes have to be told. */
@Component
class MilestoneWatches {

    private static final String FINISH =
            """
            update milestone_watch w set state = 'DONE', closed_at = :now, signal = 'ALL_DONE'
            where w.state = 'WAITING' and not exists (
                select 1 from unit_deadline d where d.milestone_id = w.milestone_id and d.state in ('OPEN', 'OVERDUE'))
            returning w.milestone_id
            """;

    private static final String CANCEL =
            """
            update milestone_watch set state = 'CANCELLED', closed_at = :now, signal = 'CANCELLED'
            where %s and state in ('OPENING', 'WAITING')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MilestoneWatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Closes the milestones that have no open deadline left. Runs after commits, so the last of several units that finish
     * at once is seen by whoever looks last.
     */
    List<UUID> finish() {
        return jdbc.sql(FINISH)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    void cancelled(UUID milestoneId) {
        jdbc.sql(CANCEL.formatted("milestone_id = :id"))
                .param("id", milestoneId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void planClosed(UUID campaignId) {
        jdbc.sql(CANCEL.formatted("campaign_id = :id"))
                .param("id", campaignId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void moved(UUID milestoneId, Instant due) {
        jdbc.sql("update milestone_watch set due_at = :due where milestone_id = :id")
                .param("due", Timestamp.from(due))
                .param("id", milestoneId)
                .update();
    }
}
