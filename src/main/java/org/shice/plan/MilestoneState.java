package org.shice.plan;

/** The life of a milestone. */
public enum MilestoneState {
    /** Its start has not come, or the plan is not launched. */
    PLANNED,
    /** Its units are being watched. */
    OPEN,
    /** Every unit has met it. */
    DONE,
    /** The plan does without it. */
    CANCELLED
}
