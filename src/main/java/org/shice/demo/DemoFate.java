package org.shice.demo;

import org.shice.organization.SchoolType;

/** Where a person of a demo world stands when the world is ready: every state the product knows. */
enum DemoFate {
    RETIRED(0, 0),
    CONTRACT_WORKER(0, 0),
    SHORT_CONTRACT(0, 0),
    UNKNOWN_CONTRACT(0, 0),
    EXTERNAL(0, 0),
    TAKEN_OUT(10, 60),
    /** Came onto the staff list a few days ago, when all others had their accounts. */
    NO_ACCOUNT(0, 0),
    UNTOUCHED(0, 0),
    BEGUN(30, 100),
    RETURNED(55, 100),
    AT_UNIT(70, 100),
    AT_UNIT_AGAIN(40, 85),
    RETURNED_TO_UNIT(30, 80),
    AT_SECTION(30, 90),
    AT_DISTRICT(30, 90),
    AT_CONFIRM(15, 75),
    EFFECTIVE(0, 60),
    LEFT(20, 80);

    private final int from;
    private final int until;

    DemoFate(int from, int until) {
        this.from = from;
        this.until = until;
    }

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

    /** Kindergartens know no external teachers; in all but the mixed ones such a person is like all others. */
    static DemoFate of(int person, DemoUnit unit) {
        var fate = unit.pace().fate(FIFTY[person % FIFTY.length]);
        var ordinary = unit.type() == SchoolType.KINDERGARTEN && unit.pace() != DemoPace.MIXED;
        return fate == EXTERNAL && ordinary ? EFFECTIVE : fate;
    }

    /**
     * When somebody with this fate begins, among the people of the unit.
     *
     * @param spread a number of the person's own, from 0 to 99
     * @return a place in percent
     */
    int begins(int spread) {
        return from + (until - from) * spread / 99;
    }

    boolean hasAccount() {
        return this != RETIRED && this != NO_ACCOUNT;
    }
}
