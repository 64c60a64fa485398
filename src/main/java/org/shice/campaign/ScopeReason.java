package org.shice.campaign;

/** Why a person is in or out of scope (SC-1 to SC-4, SC-8). */
public enum ScopeReason {
    /** 在编, whatever the post (SC-1, SC-8). */
    TENURED(true),
    /** 合同期满足要求 (SC-2). */
    CONTRACT_LONG_ENOUGH(true),
    /** A person decided so. */
    INCLUDED_BY_HAND(true),
    /** 在编, but this campaign does not collect them. */
    TENURED_NOT_COLLECTED(false),
    /** 合同期不足. */
    CONTRACT_TOO_SHORT(false),
    /** 合同期不明: the school can complete it. */
    CONTRACT_UNKNOWN(false),
    /** 未签合同. */
    NO_CONTRACT(false),
    /** 合同工勤, which this campaign does not collect (SC-3). */
    CONTRACT_WORKER(false),
    /** 离退休、调出 (SC-4). */
    RETIRED_OR_LEFT(false),
    /** 聘请校外教师. */
    EXTERNAL_TEACHER(false),
    /** A person decided so. */
    EXCLUDED_BY_HAND(false);

    private final boolean inScope;

    ScopeReason(boolean inScope) {
        this.inScope = inScope;
    }

    public boolean isInScope() {
        return inScope;
    }
}
