package org.shice.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.shice.organization.UnitInfo;

/** Synthetic people on a staff list. */
public final class RosterEntries {

    private RosterEntries() {}

    /** A person with the values a staff list usually has; the other fields of the form are empty. */
    public static RosterEntry of(UnitInfo unit, String name, String documentNumber) {
        return of(unit, name, documentNumber, Map.of());
    }

    /** An entry whose section {@code basic} holds more values, which win over the usual ones. */
    public static RosterEntry of(UnitInfo unit, String name, String documentNumber, Map<String, String> more) {
        var values = new HashMap<String, String>();
        values.put("nationality", "156");
        values.put("ethnicity", "01");
        values.put("politicalStatus", "13");
        values.put("birthDate", "1949-12-31");
        values.putAll(more);
        return new RosterEntry(
                unit.id(),
                Objects.requireNonNull(unit.schoolType()),
                name,
                "2",
                "1",
                documentNumber,
                LocalDate.of(1949, 12, 31),
                "0001",
                "A1",
                "100",
                true,
                null,
                "1",
                LocalDate.of(2015, 9, 1),
                null,
                values);
    }
}
