package org.shice.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.profile.BasicFields;
import org.shice.profile.RecordInfo;
import org.shice.profile.RosterEntry;

/** Makes an entry of the staff list out of checked values. */
final class RosterEntries {

    private static final String YES = "1";

    private RosterEntries() {}

    /** @param documentNumber in clear */
    static RosterEntry of(UnitId unit, SchoolType type, Map<String, String> values, String documentNumber) {
        var basic = new HashMap<>(values);
        basic.remove(BasicFields.DOCUMENT_NUMBER);
        basic.keySet().removeAll(RosterField.BEYOND_SECTION);
        return new RosterEntry(
                unit,
                type,
                required(values, BasicFields.NAME),
                required(values, BasicFields.SEX),
                required(values, BasicFields.DOCUMENT_TYPE),
                documentNumber,
                day(values.get(BasicFields.BIRTH_DATE)),
                values.get(BasicFields.STAFF_NUMBER),
                values.get(BasicFields.STAFF_CATEGORY),
                required(values, BasicFields.STAFF_STATUS),
                YES.equals(values.get(BasicFields.TENURED)),
                values.get(BasicFields.EMPLOYMENT_FORM),
                values.get(BasicFields.CONTRACT_KIND),
                day(values.get(RosterField.CONTRACT_START)),
                day(values.get(RosterField.CONTRACT_END)),
                basic);
    }

    /** Adds the term of the contract, which stands beside the section. */
    static void putTerm(Map<String, String> values, RecordInfo person) {
        if (person.contractStart() != null) {
            values.put(RosterField.CONTRACT_START, person.contractStart().toString());
        }
        if (person.contractEnd() != null) {
            values.put(RosterField.CONTRACT_END, person.contractEnd().toString());
        }
    }

    private static String required(Map<String, String> values, String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a checked entry has the field " + key);
        }
        return value;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
