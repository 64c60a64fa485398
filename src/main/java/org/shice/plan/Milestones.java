package org.shice.plan;

import java.util.List;
import org.shice.organization.UnitInfo;

/**
 * Milestones for the feature that watches their deadlines. No rights are checked here: callers act for a process or have
 * checked their own.
 */
public interface Milestones {

    /** @throws org.shice.platform.error.NotFound when there is no such milestone */
    Milestone get(MilestoneId id);

    /** The units that answer for it, active ones, by path; none when it is cancelled. */
    List<UnitInfo> units(Milestone milestone);

    /** Its start has come; may be repeated, and does nothing to a milestone that is cancelled or done. */
    void begin(MilestoneId id);

    /** Its last unit is done; may be repeated. */
    void done(MilestoneId id);
}
