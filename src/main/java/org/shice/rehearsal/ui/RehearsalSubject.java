package org.shice.rehearsal.ui;

/** What can be rehearsed. */
enum RehearsalSubject {
    /** 我的方案 */
    PLAN,
    /** 模板 */
    TEMPLATE
}
