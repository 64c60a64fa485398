package org.shice.deadline;

/** Where the deadline of a unit stands. */
public enum DeadlineState {
    /** 进行中 */
    OPEN,
    /** 已超期: the day passed and the milestone is not met. */
    OVERDUE,
    /** 按时完成 */
    MET,
    /** 超期完成 */
    MET_LATE,
    /** 已取消 */
    CANCELLED;

    /** Whether the unit still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == OVERDUE;
    }

    public boolean isMet() {
        return this == MET || this == MET_LATE;
    }
}
