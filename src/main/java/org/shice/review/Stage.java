package org.shice.review;

/** Where a case stands (domain.md 2.7). */
public enum Stage {
    /** 未填报/填报中 */
    FILL,
    /** 退回修改 */
    RETURNED,
    /** 待单位初审 */
    UNIT,
    /** 待职能部门会审 */
    SECTION,
    /** 待县区审核 */
    DISTRICT,
    /** 待确认 */
    CONFIRM,
    /** 审核通过(生效) */
    EFFECTIVE,
    /** 离开本次采集 */
    LEFT;

    public boolean isOpen() {
        return this != EFFECTIVE && this != LEFT;
    }

    public boolean isWithTeacher() {
        return this == FILL || this == RETURNED;
    }
}
