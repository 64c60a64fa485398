package org.shice.rehearsal;

/** Where a rehearsal stands. */
public enum RehearsalState {
    /** 演练中 */
    RUNNING,
    /** 已完成: the self-check found nothing. */
    PASSED,
    /** 自检未通过: there is a report, and the self-check objects to something. */
    OBJECTED,
    /** 中断: there is no report. */
    FAILED,
    /** 已取消 */
    CANCELLED;

    public boolean hasReport() {
        return this == PASSED || this == OBJECTED;
    }
}
