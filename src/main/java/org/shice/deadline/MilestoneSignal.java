package org.shice.deadline;

/** What the process of a milestone has to be told. */
public enum MilestoneSignal {
    ALL_DONE,
    CANCELLED
}
