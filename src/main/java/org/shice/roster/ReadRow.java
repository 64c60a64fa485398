package org.shice.roster;

import java.util.List;
import java.util.Map;

/**
 * A row after its cells have been read.
 *
 * @param values by field key, the document number in clear
 */
record ReadRow(int number, Map<String, String> values, List<ImportFinding> findings) {

    ReadRow {
        values = Map.copyOf(values);
        findings = List.copyOf(findings);
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }
}
