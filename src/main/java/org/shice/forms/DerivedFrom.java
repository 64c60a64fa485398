package org.shice.forms;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.forms.RecordRules.RecordValues;

/**
 * Values of this section that follow from the best row of another one: with {@code order} the row whose code comes first
 * in it, otherwise the row with the latest date.
 *
 * @param values field of the other section by field of this section
 */
record DerivedFrom(String section, String by, @Nullable List<String> order, Map<String, String> values)
        implements Rule {

    /** The row with its derived values; without a row to derive from they are empty. */
    SectionRow derive(SectionForm form, SectionRow row, RecordValues record) {
        var best = best(record);
        var derived = row;
        for (var value : values.entrySet()) {
            if (form.field(value.getKey()).isPresent()) {
                derived = derived.with(
                        value.getKey(),
                        best.flatMap(r -> r.get(value.getValue())).orElse(""));
            }
        }
        return derived;
    }

    private Optional<SectionRow> best(RecordValues record) {
        var candidates = record.rows(section).stream().filter(r -> r.get(by)
                .filter(v -> order == null || order.contains(v))
                .isPresent());
        return order == null
                ? candidates.max(Comparator.comparing(r -> r.get(by).orElse("")))
                : candidates.min(
                        Comparator.comparing(r -> order.indexOf(r.get(by).orElse(""))));
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(values.keySet());
        fields.add(section + "." + by);
        values.values().forEach(v -> fields.add(section + "." + v));
        return fields;
    }
}
