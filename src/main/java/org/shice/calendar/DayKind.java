package org.shice.calendar;

/** What a day is in the work calendar. */
public enum DayKind {
    /** 工作日 */
    WORKDAY,
    /** 周末 */
    WEEKEND,
    /** 法定节假日 */
    PUBLIC_HOLIDAY,
    /** 调休上班: a Saturday or Sunday on which people work. */
    MAKE_UP_WORKDAY;

    /** Whether people work on such a day. */
    public boolean isWorkday() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }
}
