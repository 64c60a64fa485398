package org.shice.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;
import org.shice.profile.ValueChange.Kind;

/** What is different between two states of a record, by the id of the row and the field. */
final class Differences {

    static final RecordValues NOTHING = new RecordValues(Map.of());

    private Differences() {}

    /** @param sections the codes to compare, in the order of the result */
    static List<ValueChange> between(RecordValues before, RecordValues after, List<String> sections) {
        var changes = new ArrayList<ValueChange>();
        for (var code : sections) {
            for (var row : after.rows(code)) {
                var earlier = find(before.rows(code), row.id());
                if (earlier == null) {
                    changes.add(new ValueChange(Kind.ADDED, code, row.id(), null, null, null));
                } else {
                    changes.addAll(fields(code, earlier, row));
                }
            }
            for (var row : before.rows(code)) {
                if (find(after.rows(code), row.id()) == null) {
                    changes.add(new ValueChange(Kind.REMOVED, code, row.id(), null, null, null));
                }
            }
        }
        return changes;
    }

    /** Values that are not what the school's list said; values the list said nothing about are not compared. */
    static List<ValueChange> sinceImport(String section, Map<String, String> imported, List<SectionRow> rows) {
        var changes = new ArrayList<ValueChange>();
        for (var entry : new TreeMap<>(imported).entrySet()) {
            var slash = entry.getKey().indexOf('/');
            var rowId = entry.getKey().substring(0, slash);
            var field = entry.getKey().substring(slash + 1);
            var row = find(rows, rowId);
            if (row != null && !entry.getValue().equals(row.values().get(field))) {
                changes.add(change(
                        section, rowId, field, entry.getValue(), row.values().get(field)));
            }
        }
        return changes;
    }

    private static List<ValueChange> fields(String section, SectionRow before, SectionRow after) {
        var keys = new TreeSet<>(before.values().keySet());
        keys.addAll(after.values().keySet());
        return keys.stream()
                .filter(key ->
                        !Objects.equals(before.values().get(key), after.values().get(key)))
                .map(key -> change(
                        section,
                        after.id(),
                        key,
                        before.values().get(key),
                        after.values().get(key)))
                .toList();
    }

    private static ValueChange change(
            String section, String rowId, String field, @Nullable String before, @Nullable String after) {
        var kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        return new ValueChange(kind, section, rowId, field, before, after);
    }

    private static @Nullable SectionRow find(List<SectionRow> rows, String id) {
        return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
    }
}
