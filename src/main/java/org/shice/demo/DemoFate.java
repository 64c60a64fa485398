package org.shice.demo;

/** Where a person of a demo world stands when the world is ready: every state the product knows. */
enum DemoFate {
    RETIRED,
    CONTRACT_WORKER,
    SHORT_CONTRACT,
    UNKNOWN_CONTRACT,
    EXTERNAL,
    TAKEN_OUT,
    NO_ACCOUNT,
    UNTOUCHED,
    BEGUN,
    RETURNED,
    AT_UNIT,
    AT_UNIT_AGAIN,
    RETURNED_TO_UNIT,
    AT_SECTION,
    AT_DISTRICT,
    AT_CONFIRM,
    EFFECTIVE,
    LEFT;

    /** The fates of a unit of fifty people, one of each rare one; smaller units begin at the front. */
    private static final DemoFate[] FIFTY = {
        EFFECTIVE,
        AT_CONFIRM,
        AT_DISTRICT,
        AT_UNIT,
        RETURNED,
        BEGUN,
        UNTOUCHED,
        NO_ACCOUNT,
        RETIRED,
        UNKNOWN_CONTRACT,
        LEFT,
        AT_UNIT_AGAIN,
        RETURNED_TO_UNIT,
        AT_SECTION,
        SHORT_CONTRACT,
        CONTRACT_WORKER,
        EXTERNAL,
        TAKEN_OUT,
        EFFECTIVE,
        EFFECTIVE,
        EFFECTIVE,
        EFFECTIVE,
        EFFECTIVE,
        EFFECTIVE,
        EFFECTIVE,
        AT_CONFIRM,
        AT_CONFIRM,
        AT_CONFIRM,
        AT_DISTRICT,
        AT_DISTRICT,
        AT_DISTRICT,
        AT_DISTRICT,
        AT_SECTION,
        AT_SECTION,
        AT_UNIT,
        AT_UNIT,
        AT_UNIT,
        AT_UNIT,
        AT_UNIT,
        RETURNED,
        BEGUN,
        BEGUN,
        BEGUN,
        BEGUN,
        BEGUN,
        UNTOUCHED,
        UNTOUCHED,
        UNTOUCHED,
        UNTOUCHED,
        UNTOUCHED
    };

    static DemoFate of(int person) {
        return FIFTY[person % FIFTY.length];
    }

    boolean isInScope() {
        return switch (this) {
            case RETIRED, CONTRACT_WORKER, SHORT_CONTRACT, UNKNOWN_CONTRACT, EXTERNAL -> false;
            default -> true;
        };
    }

    boolean hasAccount() {
        return isInScope() && this != NO_ACCOUNT;
    }
}
