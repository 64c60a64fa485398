package org.shice.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a user task.
 *
 * @param choices the values of choices that stand in the form itself ({@code codeList} is {@code inline}), by field
 *     key
 * @param shownIf fields that are shown and asked for only under a condition, by field key
 */
public record TaskForm(
        String id, List<FormField> fields, Map<String, List<CodeLists.Code>> choices, Map<String, ShownIf> shownIf) {

    /** The code list of choices whose values stand in the form. */
    public static final String INLINE = "inline";

    public TaskForm {
        fields = List.copyOf(fields);
        choices = Map.copyOf(choices);
        shownIf = Map.copyOf(shownIf);
    }

    public TaskForm(String id, List<FormField> fields) {
        this(id, fields, Map.of(), Map.of());
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** Whether the form asks for this field, given what is filled in so far. */
    public boolean shows(FormField field, Map<String, String> values) {
        var condition = shownIf.get(field.key());
        return condition == null || condition.value().equals(values.get(condition.field()));
    }

    /** The other field must have this value. */
    public record ShownIf(String field, String value) {}
}
