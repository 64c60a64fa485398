package org.shice.deadline;

/** What happened to the deadline of a unit. */
public enum DeadlineEventKind {
    /** 已下达 */
    OPENED,
    /** 提醒 */
    REMINDED,
    /** 到期 */
    DUE_PASSED,
    /** 升级督办 */
    ESCALATED,
    /** 延期 */
    EXTENDED,
    /** 计划调整日期 */
    MOVED,
    /** 提醒和升级设置调整 */
    LADDER,
    /** 完成 */
    MET,
    /** 重新打开 */
    REOPENED,
    /** 取消 */
    CANCELLED,
    /** 催办 */
    URGED,
    /** 督查 */
    INSPECTED,
    /** 备注 */
    NOTED
}
