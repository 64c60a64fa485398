package org.shice.review;

/** How a review stands or ended. */
public enum ReviewState {
    /** 审核中 */
    OPEN,
    /** 审核通过 */
    APPROVED,
    /** 退回本人 */
    RETURNED,
    /** 本人撤回 */
    WITHDRAWN,
    /** The case ended before the review did. */
    ENDED
}
