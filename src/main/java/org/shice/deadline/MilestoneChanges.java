package org.shice.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of the plan does to the deadlines of its units, in the transaction of the change: a few statements,
 * whatever the number of units. Their processes are told afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MilestoneChanges {

    private final DeadlineClosing closing;
    private final MilestoneWatches watches;

    MilestoneChanges(DeadlineClosing closing, MilestoneWatches watches) {
        this.closing = closing;
        this.watches = watches;
    }

    void moved(UUID milestoneId, Instant due, @Nullable UUID by, @Nullable String reason) {
        watches.moved(milestoneId, due);
        closing.moved(milestoneId, due, by, reason);
    }

    void cancelled(UUID milestoneId, @Nullable UUID by, @Nullable String reason) {
        watches.cancelled(milestoneId);
        closing.milestoneCancelled(milestoneId, by, reason);
    }

    void planClosed(UUID campaignId, @Nullable UUID by, @Nullable String reason) {
        watches.planClosed(campaignId);
        closing.planClosed(campaignId, by, reason);
    }
}
