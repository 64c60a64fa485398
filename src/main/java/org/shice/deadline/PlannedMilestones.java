package org.shice.deadline;

import java.util.UUID;
import org.shice.organization.UnitId;
import org.shice.plan.MilestoneCancelled;
import org.shice.plan.MilestoneId;
import org.shice.plan.MilestoneMoved;
import org.shice.plan.Milestones;
import org.shice.plan.Milestones.Guidance;
import org.shice.plan.PlanClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The milestones of plans, and what a change of a plan does to the deadlines of its units, in the same transaction. */
@Component
class PlannedMilestones implements MilestoneFacts {

    private final Milestones milestones;
    private final MilestoneChanges changes;

    PlannedMilestones(Milestones milestones, MilestoneChanges changes) {
        this.milestones = milestones;
        this.changes = changes;
    }

    @Override
    public Milestone get(UUID milestoneId) {
        var id = new MilestoneId(milestoneId);
        var milestone = milestones.get(id);
        return new Milestone(
                milestoneId,
                milestone.campaignId().value(),
                milestone.nameKey(),
                milestone.measure(),
                milestone.ladder(),
                milestone.dueAt(),
                milestones.units(milestone));
    }

    @Override
    public Guidance guidance(UUID milestoneId, UnitId unit) {
        return milestones.guidance(new MilestoneId(milestoneId), unit);
    }

    @Override
    public void begun(UUID milestoneId) {
        milestones.begin(new MilestoneId(milestoneId));
    }

    @Override
    public void allDone(UUID milestoneId) {
        milestones.done(new MilestoneId(milestoneId));
    }

    @EventListener
    void on(MilestoneMoved moved) {
        changes.moved(moved.milestoneId().value(), moved.newDue(), moved.by(), moved.reason());
    }

    @EventListener
    void on(MilestoneCancelled cancelled) {
        changes.cancelled(cancelled.milestoneId().value(), cancelled.by(), cancelled.reason());
    }

    @EventListener
    void on(PlanClosed closed) {
        changes.planClosed(closed.campaignId().value(), closed.by(), closed.reason());
    }
}
