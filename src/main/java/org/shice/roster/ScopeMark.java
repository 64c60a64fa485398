package org.shice.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.shice.organization.SchoolType;

/**
 * What a staff list already tells about scope (SC-1 to SC-4). Such people are imported and marked; who is collected is
 * for the campaign to decide.
 */
final class ScopeMark {

    private static final String YES = "1";
    private static final String LEFT = "3";
    private static final String UNSIGNED = "0";
    private static final int MONTHS = 12;

    private ScopeMark() {}

    /** The text key of the mark; empty for a person in scope of any campaign. */
    static Optional<String> of(Map<String, String> values, SchoolType type) {
        if (values.getOrDefault(RosterField.STAFF_STATUS, "").startsWith(LEFT)) {
            return mark("left");
        }
        if (values.getOrDefault(RosterField.TENURED, "").equals(YES)) {
            return Optional.empty();
        }
        var worker = type == SchoolType.KINDERGARTEN ? "10" : "A4";
        if (worker.equals(values.get(RosterField.STAFF_CATEGORY))) {
            return mark("worker");
        }
        if (UNSIGNED.equals(values.get(RosterField.CONTRACT_KIND))) {
            return mark("unsigned");
        }
        var start = values.get(RosterField.CONTRACT_START);
        var end = values.get(RosterField.CONTRACT_END);
        if (start == null || end == null) {
            return mark("term-unknown");
        }
        return months(start, end) < MONTHS ? mark("short") : Optional.empty();
    }

    /** The term as written: 1 February to 31 January is twelve months. */
    private static long months(String start, String end) {
        return ChronoUnit.MONTHS.between(
                LocalDate.parse(start), LocalDate.parse(end).plusDays(1));
    }

    private static Optional<String> mark(String name) {
        return Optional.of("roster.scope." + name);
    }
}
