package org.shice.deadline;

import java.util.EnumSet;
import java.util.Set;
import org.shice.deadline.Deadlines.Act;
import org.shice.plan.Milestones.Guidance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be done with a deadline, and what the plan says to whoever attests it. */
@Component
class DeadlineGuide {

    private final DeadlineRights rights;
    private final ObjectProvider<MilestoneFacts> milestones;

    DeadlineGuide(DeadlineRights rights, ObjectProvider<MilestoneFacts> milestones) {
        this.rights = rights;
        this.milestones = milestones;
    }

    Guidance of(DeadlineRow row) {
        return milestones.getObject().guidance(row.milestoneId(), row.unitId());
    }

    /** What the actor may do with it now. */
    Set<Act> acts(DeadlineRow row) {
        var acts = EnumSet.noneOf(Act.class);
        var supervises = rights.maySupervise(row);
        if (row.state().isOpen()) {
            if (rights.mayAttest(row) && letsAttest(row)) {
                acts.add(Act.ATTEST);
            }
            if (supervises) {
                acts.addAll(EnumSet.of(Act.URGE, Act.EXTEND, Act.INSPECT, Act.NOTE, Act.CANCEL));
            }
        } else if (supervises) {
            acts.addAll(EnumSet.of(Act.REOPEN, Act.NOTE));
        }
        return acts;
    }

    /** What is counted may be said to be done by hand unless the plan chose otherwise (C-04). */
    boolean letsAttest(DeadlineRow row) {
        return Measuring.isAttested(row.measure()) || of(row).countsMayBeOverruled();
    }
}
