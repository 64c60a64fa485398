package org.shice.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a file are to be read.
 *
 * @param headerRow from 1
 * @param columns field keys by column, counted from 0
 * @param ignored headers that no field has
 * @param width how many columns the header has
 */
record ImportLayout(int headerRow, Map<Integer, String> columns, List<String> ignored, int width) {

    ImportLayout {
        columns = Map.copyOf(columns);
        ignored = List.copyOf(ignored);
    }

    /** The column of a field, or -1. */
    @JsonIgnore
    int columnOf(String fieldKey) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().equals(fieldKey))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    Optional<String> fieldAt(int column) {
        return Optional.ofNullable(columns.get(column));
    }
}
