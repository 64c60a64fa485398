package org.shice.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.plan.Milestones.Guidance;

/** What deadlines must know of a milestone of the plan. */
interface MilestoneFacts {

    /** @throws org.shice.platform.error.NotFound when there is no such milestone */
    Milestone get(UUID milestoneId);

    /** What whoever says that the unit is done relies on. */
    Guidance guidance(UUID milestoneId, UnitId unit);

    /** The start of the milestone has come. */
    void begun(UUID milestoneId);

    /** The last unit of the milestone is done. */
    void allDone(UUID milestoneId);

    /**
     * A milestone.
     *
     * @param nameKey the text key of its name
     * @param ladder the key of its ladder
     * @param units the units that answer for it
     */
    record Milestone(
            UUID id,
            UUID campaignId,
            String nameKey,
            Measure measure,
            String ladder,
            Instant dueAt,
            List<UnitInfo> units) {}
}
