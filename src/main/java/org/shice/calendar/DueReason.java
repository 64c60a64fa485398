package org.shice.calendar;

/** Why a due date is what it is. */
public enum DueReason {
    /** The day named is a workday. */
    WORKDAY,
    /** The day named is free, and the policy keeps it. */
    KEPT,
    /** The day named is free; the next workday counts. */
    MOVED_FORWARD,
    /** The day named is free; the workday before counts. */
    MOVED_BACK
}
