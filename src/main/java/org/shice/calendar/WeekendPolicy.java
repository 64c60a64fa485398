package org.shice.calendar;

/** What becomes of a due date that falls on a free day (C-30). */
public enum WeekendPolicy {
    /** 不调整: as the plan says. */
    KEEP,
    /** 顺延 to the next workday. */
    NEXT_WORKDAY,
    /** 提前 to the workday before. */
    PREVIOUS_WORKDAY
}
