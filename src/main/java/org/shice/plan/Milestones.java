package org.shice.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
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

    /** What there is to know for whoever says that a unit is done with it. */
    Guidance guidance(MilestoneId id, UnitId unit);

    /** Its start has come; may be repeated, and does nothing to a milestone that is cancelled or done. */
    void begin(MilestoneId id);

    /** Its last unit is done; may be repeated. */
    void done(MilestoneId id);

    /**
     * What whoever says that a unit is done relies on.
     *
     * @param countsMayBeOverruled whether what is counted may be said to be done by hand (C-04)
     * @param custodyKey the text key of who keeps the letters (C-13), or null
     * @param members how many members the working group of the unit has named, or null when it is about no group
     */
    record Guidance(boolean countsMayBeOverruled, @Nullable String custodyKey, @Nullable Integer members) {

        public static final Guidance NONE = new Guidance(true, null, null);
    }
}
