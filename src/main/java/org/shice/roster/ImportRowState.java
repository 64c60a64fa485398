package org.shice.roster;

/** What a row of an import would do. */
public enum ImportRowState {
    /** 新增: the person is not on the register yet. */
    NEW,
    /** 变更: values differ from the register. */
    CHANGED,
    /** 相同: nothing to do. */
    SAME,
    /** 有误: cannot be taken over as it is. */
    ERROR;

    boolean isApplicable() {
        return this == NEW || this == CHANGED;
    }
}
