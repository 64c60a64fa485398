package org.shice.profile;

/** The state of a record in the register, apart from any campaign (domain.md 2.7). */
public enum RecordState {
    /** On the roster, never effective; may be filled while a collection has it open. */
    DRAFT,
    /** 审核通过(生效): frozen. */
    EFFECTIVE,
    /** 离退、调出: closed. */
    CLOSED
}
