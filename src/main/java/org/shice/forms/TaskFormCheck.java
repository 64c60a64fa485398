package org.shice.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.springframework.stereotype.Component;

/** The server's check of a task form: what the user interface and the REST API send passes here before it counts. */
@Component
public class TaskFormCheck {

    /**
     * The values the form asks for; keys it does not declare or does not show are dropped.
     *
     * @throws InvalidInput naming every field that is missing or wrong
     */
    public Map<String, String> accept(TaskForm form, Map<String, String> values) {
        var problems = problems(form, values);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return declared(form, values);
    }

    /** What is missing or wrong. */
    public List<Problem> problems(TaskForm form, Map<String, String> values) {
        var declared = declared(form, values);
        var problems = new ArrayList<Problem>();
        for (var field : form.fields()) {
            var value = declared.get(field.key());
            if (value != null) {
                field.match(new FieldCheck(value, f -> form.choices().getOrDefault(f.key(), List.of())))
                        .ifPresent(p -> problems.add(new Problem(field.key(), p.textKey(), p.args())));
            }
            if (field.required() && form.shows(field, declared) && isMissing(field, value)) {
                problems.add(new Problem(field.key(), "forms.finding.required", List.of()));
            }
        }
        return problems;
    }

    /** A mandatory tick must be set, not only be there. */
    private static boolean isMissing(FormField field, @Nullable String value) {
        return value == null || (field instanceof FormField.Flag && !"true".equals(value));
    }

    private static Map<String, String> declared(TaskForm form, Map<String, String> values) {
        var declared = new LinkedHashMap<String, String>();
        for (var field : form.fields()) {
            var value = values.getOrDefault(field.key(), "").strip();
            if (!value.isEmpty() && form.shows(field, values)) {
                declared.put(field.key(), value);
            }
        }
        return declared;
    }
}
