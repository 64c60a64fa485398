package org.shice.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of a section, or the only row of a single section. All values are texts: codes, ISO dates ({@code
 * 2016-10-31}), year-months ({@code 2016-10}), plain decimal numbers, {@code true}/{@code false}, and comma-joined
 * codes for multiple choices. A value that is not there is not in the map; an empty text is never stored.
 *
 * @param id stays with the row through all versions, so that remarks and differences find it again
 */
public record SectionRow(String id, Map<String, String> values) {

    public SectionRow {
        values = Map.copyOf(values);
    }

    public static SectionRow create(Map<String, String> values) {
        return new SectionRow(UUID.randomUUID().toString(), values);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A copy with the value set, or removed when it is blank. */
    public SectionRow with(String key, String value) {
        var copy = new LinkedHashMap<>(values);
        if (value.isBlank()) {
            copy.remove(key);
        } else {
            copy.put(key, value.strip());
        }
        return new SectionRow(id, copy);
    }
}
