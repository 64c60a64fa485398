package org.shice.deadline;

import org.shice.plan.Milestones.Guidance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the plan says to whoever attests a deadline, and whether it may be attested at all. */
@Component
class DeadlineGuide {

    private final ObjectProvider<MilestoneFacts> milestones;

    DeadlineGuide(ObjectProvider<MilestoneFacts> milestones) {
        this.milestones = milestones;
    }

    Guidance of(DeadlineRow row) {
        return milestones.getObject().guidance(row.milestoneId(), row.unitId());
    }

    /** What is counted may be said to be done by hand unless the plan chose otherwise (C-04). */
    boolean letsAttest(DeadlineRow row) {
        return Measuring.isAttested(row.measure()) || of(row).countsMayBeOverruled();
    }
}
