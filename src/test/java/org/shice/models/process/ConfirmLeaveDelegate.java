package org.shice.models.process;

import java.util.List;
import org.shice.review.ReviewId;
import org.shice.review.ReviewSteps;

/** Named by the fixtures; nothing runs it. What it does no timer may do. */
final class ConfirmLeaveDelegate {

    private final Approval approval;

    ConfirmLeaveDelegate(Approval approval) {
        this.approval = approval;
    }

    void execute(List<ReviewId> leaves) {
        leaves.forEach(approval::give);
    }

    /** Stands between the delegate and what decides. */
    interface Approval {
        void give(ReviewId leave);
    }

    /** Decides. */
    record ReviewApproval(ReviewSteps steps) implements Approval {

        @Override
        public void give(ReviewId leave) {
            steps.makeEffective(leave);
        }
    }
}
