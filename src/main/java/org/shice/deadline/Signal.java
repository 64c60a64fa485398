package org.shice.deadline;

/** What the process of a deadline has to be told; stands in the row until it has been. */
public enum Signal {
    MET,
    CANCELLED,
    MOVED,
    REOPENED,
    LADDER
}
