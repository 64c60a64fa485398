package org.shice.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shice.forms.SectionRow;

/**
 * The rows of a section with the origin of every value. Immutable; each change gives the next content.
 *
 * @param provenance by {@code rowId/field}
 * @param imported what the school's list said last, by {@code rowId/field}; kept where the teacher's value stands
 */
record SectionContent(List<SectionRow> rows, Map<String, Provenance> provenance, Map<String, String> imported) {

    static final SectionContent EMPTY = new SectionContent(List.of(), Map.of(), Map.of());

    SectionContent {
        rows = List.copyOf(rows);
        provenance = Map.copyOf(provenance);
        imported = Map.copyOf(imported);
    }

    static String place(String rowId, String field) {
        return rowId + "/" + field;
    }

    Optional<SectionRow> row(String rowId) {
        return rows.stream().filter(r -> r.id().equals(rowId)).findFirst();
    }

    Optional<Provenance> origin(String rowId, String field) {
        return Optional.ofNullable(provenance.get(place(rowId, field)));
    }

    /** The fields of the row that are not as they are here. */
    Set<String> changedFields(SectionRow next) {
        var before = row(next.id()).map(SectionRow::values).orElse(Map.of());
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(next.values().keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), next.values().get(key)));
        return keys;
    }

    /** The row in its place, or at the end when it is new; every value that is different now has this origin. */
    SectionContent with(SectionRow next, Provenance origin) {
        var origins = new LinkedHashMap<>(provenance);
        for (var field : changedFields(next)) {
            origins.put(place(next.id(), field), origin);
        }
        var changed = new ArrayList<>(rows);
        var index = indexOf(next.id());
        if (index < 0) {
            changed.add(next);
        } else {
            changed.set(index, next);
        }
        return new SectionContent(changed, origins, imported);
    }

    SectionContent without(String rowId) {
        var origins = new LinkedHashMap<>(provenance);
        origins.keySet().removeIf(place -> place.startsWith(rowId + "/"));
        return new SectionContent(
                rows.stream().filter(r -> !r.id().equals(rowId)).toList(), origins, imported);
    }

    /** Other rows as a whole, for example those of a version that became effective. */
    SectionContent replacedBy(List<SectionRow> next, Provenance origin) {
        var result = this;
        for (var row : rows) {
            if (next.stream().noneMatch(r -> r.id().equals(row.id()))) {
                result = result.without(row.id());
            }
        }
        for (var row : next) {
            result = result.with(row, origin);
        }
        return new SectionContent(next, result.provenance, imported);
    }

    /**
     * What the school's list says of a row. A value the teacher gave stays, unless the caller was told to
     * overwrite that field (C-22); the list's value is remembered in any case.
     */
    SectionContent importing(String rowId, Map<String, String> values, Set<String> overwrite, Provenance origin) {
        var row = row(rowId).orElse(new SectionRow(rowId, Map.of()));
        var seen = new LinkedHashMap<>(imported);
        for (var value : values.entrySet()) {
            seen.put(place(rowId, value.getKey()), value.getValue());
            if (!isTeachers(rowId, value.getKey()) || overwrite.contains(value.getKey())) {
                row = row.with(value.getKey(), value.getValue());
            }
        }
        var next = with(row, origin);
        return new SectionContent(next.rows, next.provenance, seen);
    }

    private boolean isTeachers(String rowId, String field) {
        return origin(rowId, field)
                .filter(p -> p.source() == Provenance.Source.TEACHER)
                .isPresent();
    }

    private int indexOf(String rowId) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(rowId)) {
                return i;
            }
        }
        return -1;
    }
}
