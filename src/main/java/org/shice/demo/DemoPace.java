package org.shice.demo;

import java.util.List;

/** How a unit of a demo world keeps the days of the plan. */
enum DemoPace {
    /** Somebody stands in every state, and some have not begun although the day is over. */
    MIXED(20, 100),
    /** Everything is verified long before the day. */
    DILIGENT(5, 65),
    /** Everything is submitted in time; the verification goes on. */
    STEADY(20, 88),
    /** The last ones submitted after the day. */
    TARDY(40, 122);

    private static final List<DemoPace> IN_TURN =
            List.of(MIXED, STEADY, DILIGENT, TARDY, STEADY, DILIGENT, STEADY, TARDY, DILIGENT, STEADY);

    private final int from;
    private final int until;

    DemoPace(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** The paces of the units of an area in turn, the mixed one first. */
    static DemoPace of(int unit) {
        return IN_TURN.get(unit % IN_TURN.size());
    }

    /**
     * When something happens in the time for filling.
     *
     * @param place where it lies among what the unit's people do, in percent
     * @return where it lies in the time for filling, in percent; more than 100 is late
     */
    int percent(int place) {
        return from + (until - from) * place / 100;
    }

    /** Where somebody stands in a unit of this pace who would stand elsewhere in a mixed one. */
    DemoFate fate(DemoFate mixed) {
        return switch (this) {
            case MIXED -> mixed;
            case DILIGENT ->
                switch (mixed) {
                    case NO_ACCOUNT, UNTOUCHED, BEGUN, AT_UNIT -> DemoFate.AT_DISTRICT;
                    case RETURNED, RETURNED_TO_UNIT, AT_UNIT_AGAIN -> DemoFate.AT_CONFIRM;
                    default -> mixed;
                };
            case STEADY, TARDY ->
                switch (mixed) {
                    case RETURNED -> DemoFate.AT_UNIT_AGAIN;
                    case NO_ACCOUNT, BEGUN, UNTOUCHED -> DemoFate.AT_UNIT;
                    default -> mixed;
                };
        };
    }
}
