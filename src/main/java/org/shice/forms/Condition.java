package org.shice.forms;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of a rule's {@code when}. A field that is empty fulfils nothing but {@code "empty": true}, so that a rule stays
 * quiet until the field it looks at is filled.
 *
 * @param field a field of the row, or {@code section.field} of a section with one row
 * @param in at least one code of the field is named here; {@code 6*} names all that start with 6
 * @param notIn the field is filled and none of its codes is named here
 * @param empty whether the field must be empty
 */
@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
record Condition(String field, @Nullable Set<String> in, @Nullable Set<String> notIn, @Nullable Boolean empty) {

    static boolean all(@Nullable List<Condition> conditions, RuleContext context) {
        return conditions == null || conditions.stream().allMatch(c -> c.holds(context));
    }

    static boolean mention(@Nullable List<Condition> conditions, String field) {
        return conditions != null && conditions.stream().anyMatch(c -> c.field().equals(field));
    }

    static List<String> fields(@Nullable List<Condition> conditions) {
        return conditions == null
                ? List.of()
                : conditions.stream().map(Condition::field).toList();
    }

    boolean holds(RuleContext context) {
        var codes = context.codes(field);
        if (empty != null) {
            return empty == codes.isEmpty();
        }
        return !codes.isEmpty()
                && (in == null || codes.stream().anyMatch(c -> names(in, c)))
                && (notIn == null || codes.stream().noneMatch(c -> names(notIn, c)));
    }

    /** Whether a set of codes and {@code prefix*} patterns names this code. */
    static boolean names(Set<String> patterns, String code) {
        return patterns.contains(code)
                || patterns.stream().anyMatch(p -> p.endsWith("*") && code.startsWith(p.substring(0, p.length() - 1)));
    }
}
