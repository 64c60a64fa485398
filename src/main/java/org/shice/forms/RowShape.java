package org.shice.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the rules have made of a row so far. */
final class RowShape {

    private final String rowId;
    private final Map<String, String> values;
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> disabled = new LinkedHashSet<>();
    private final Map<String, Set<String>> choices = new HashMap<>();

    RowShape(SectionForm form, SectionRow row) {
        this.rowId = row.id();
        this.values = new LinkedHashMap<>(row.values());
        form.fields().stream().filter(FormField::required).map(FormField::key).forEach(required::add);
    }

    void require(String key) {
        required.add(key);
    }

    /** The field has no meaning now: it is empty and closed. */
    void close(String key) {
        disabled.add(key);
        values.remove(key);
    }

    /** The field can have only this value now. */
    void fix(String key, String value) {
        disabled.add(key);
        values.put(key, value);
    }

    /** Only these codes are left; several rules leave what all of them allow. */
    void narrow(String key, Set<String> codes) {
        choices.merge(key, codes, (a, b) -> {
            var both = new HashSet<>(a);
            both.retainAll(b);
            return both;
        });
    }

    SectionRow row() {
        return new SectionRow(rowId, values);
    }

    RecordRules.RowState state() {
        var open = new LinkedHashSet<>(required);
        open.removeAll(disabled);
        return new RecordRules.RowState(row(), Set.copyOf(open), Set.copyOf(disabled), Map.copyOf(choices));
    }
}
