package org.shice.rehearsal.simulation;

import java.util.EnumMap;
import java.util.Map;

/** What people did, counted while they did it. */
final class Tally {

    private final Map<Deed, Integer> counts = new EnumMap<>(Deed.class);

    void add(Deed deed, int times) {
        counts.merge(deed, times, Integer::sum);
    }

    void add(Deed deed) {
        add(deed, 1);
    }

    Map<Deed, Integer> all() {
        return Map.copyOf(counts);
    }

    /** What is counted. */
    enum Deed {
        /** A record was submitted, for the first time or again. */
        SUBMITTED,
        RETURNED,
        APPROVED,
        /** A day on which a teacher could not submit because account or case were missing. */
        KEPT_WAITING,
        /** A case was ended because its teacher never submitted. */
        GIVEN_UP,
        REPORT_RECEIVED,
        SUPERVISED_URGE,
        SUPERVISED_EXTEND,
        SUPERVISED_INSPECT,
        SUPERVISED_NOTE
    }
}
