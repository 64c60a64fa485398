package org.shice.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.profile.BasicFields;
import org.shice.profile.RecordInfo;

/**
 * What a staff list already tells about scope (SC-1 to SC-4). Such people are imported and marked; who is collected is
 * for the campaign to decide.
 */
public final class ScopeMark {

    private static final String YES = "1";
    private static final String NO = "0";
    private static final String LEFT = "3";
    private static final String UNSIGNED = "0";
    private static final int MONTHS = 12;

    private ScopeMark() {}

    /** The text key of the mark of a person on the list; empty for one in scope of any campaign. */
    public static Optional<String> of(RecordInfo person) {
        var values = new HashMap<String, String>();
        values.put(BasicFields.STAFF_STATUS, person.staffStatus());
        values.put(BasicFields.TENURED, person.tenured() ? YES : NO);
        put(values, BasicFields.STAFF_CATEGORY, person.staffCategory());
        put(values, BasicFields.CONTRACT_KIND, person.contractKind());
        put(values, RosterField.CONTRACT_START, person.contractStart());
        put(values, RosterField.CONTRACT_END, person.contractEnd());
        return of(values, person.schoolType());
    }

    /** Whether somebody in this state (人员状态) has left, so that the record closes (SC-4). */
    public static boolean leaves(String staffStatus) {
        return staffStatus.startsWith(LEFT);
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    /** The text key of the mark; empty for a person in scope of any campaign. */
    static Optional<String> of(Map<String, String> values, SchoolType type) {
        if (leaves(values.getOrDefault(BasicFields.STAFF_STATUS, ""))) {
            return mark("left");
        }
        if (values.getOrDefault(BasicFields.TENURED, "").equals(YES)) {
            return Optional.empty();
        }
        var worker = type == SchoolType.KINDERGARTEN ? "10" : "A4";
        if (worker.equals(values.get(BasicFields.STAFF_CATEGORY))) {
            return mark("worker");
        }
        if (UNSIGNED.equals(values.get(BasicFields.CONTRACT_KIND))) {
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
