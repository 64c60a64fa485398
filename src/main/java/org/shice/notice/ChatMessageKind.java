package org.shice.notice;

/** What a chat hears. */
public enum ChatMessageKind {
    /** 通报: units that reached the last rung of the ladder */
    BULLETIN,
    /** 每日汇总: the units that are late this morning */
    SUMMARY,
    /** whether the chat can be reached */
    TRIAL
}
