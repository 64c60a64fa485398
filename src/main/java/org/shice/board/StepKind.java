package org.shice.board;

/** What an element of a process that can hold somebody up, or an end, is for a reader. */
public enum StepKind {
    /** 人工任务: a person has to act. */
    PERSON,
    /** 定时: waits for a moment. */
    TIMER,
    /** 等待消息: waits for news. */
    MESSAGE,
    /** 子流程 and 调用: something else runs inside. */
    PART,
    /** 后台作业: the product works. */
    WORK,
    /** 汇合: waits for the other branches. */
    JOIN,
    /** 结束: how it ended. */
    END
}
