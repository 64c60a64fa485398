package org.shice.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;

/**
 * Reads one {@code .form} file of Camunda Forms; what varies per school type is told in {@link FormComponent}. The code
 * list of a choice is its {@code valuesKey}; choices with {@code values} of their own are inline. Of {@code
 * conditional.hide} one comparison is understood: {@code =field != "VALUE"}.
 */
final class FormReader {

    private static final Pattern HIDE = Pattern.compile("=\\s*(\\w+)\\s*!=\\s*\"([^\"]*)\"");

    private final JsonNode form;

    FormReader(JsonNode form) {
        this.form = form;
    }

    TaskForm taskForm() {
        var choices = new HashMap<String, List<CodeLists.Code>>();
        var shownIf = new HashMap<String, TaskForm.ShownIf>();
        components(null).forEach(c -> {
            if (c.json().has("values")) {
                choices.put(c.key(), inline(c.json().path("values")));
            }
            var hide = c.json().path("conditional").path("hide").asText();
            if (!hide.isEmpty()) {
                shownIf.put(c.key(), shownIf(hide));
            }
        });
        return new TaskForm(form.path("id").asText(), fields(null), choices, shownIf);
    }

    List<FormField> fields(@Nullable SchoolType type) {
        return components(type).map(FormReader::field).toList();
    }

    Map<String, String> defaults(SchoolType type) {
        var defaults = new HashMap<String, String>();
        components(type).filter(c -> !c.defaultValue().isEmpty()).forEach(c -> defaults.put(c.key(), c.defaultValue()));
        return defaults;
    }

    private Stream<FormComponent> components(@Nullable SchoolType type) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .map(json -> new FormComponent(json, type))
                .filter(FormComponent::isThere);
    }

    private static FormField field(FormComponent c) {
        return switch (c.kind()) {
            case "textfield" -> text(c);
            case "textarea" ->
                new FormField.LongText(c.key(), c.label(), c.required(), c.owner(), c.description(), c.maxLength());
            case "number" -> number(c);
            case "datetime" ->
                new FormField.Date(c.key(), c.label(), c.required(), c.owner(), c.description(), c.monthOnly());
            case "select", "radio" -> choice(c, false);
            case "taglist", "checklist" -> choice(c, true);
            case "checkbox" -> new FormField.Flag(c.key(), c.label(), c.required(), c.owner(), c.description());
            case "text" -> new FormField.Note(c.key(), c.json().path("text").asText());
            default -> throw new IllegalArgumentException("component %s is not supported".formatted(c.kind()));
        };
    }

    private static FormField text(FormComponent c) {
        return new FormField.Text(
                c.key(), c.label(), c.required(), c.owner(), c.description(), c.maxLength(), c.validate("pattern"));
    }

    private static FormField number(FormComponent c) {
        return new FormField.Number(
                c.key(),
                c.label(),
                c.required(),
                c.owner(),
                c.description(),
                c.validate("min"),
                c.validate("max"),
                c.json().path("decimalDigits").asInt(0));
    }

    private static FormField choice(FormComponent c, boolean multiple) {
        return new FormField.Choice(
                c.key(),
                c.label(),
                c.required(),
                c.owner(),
                c.description(),
                c.json().path("valuesKey").asText(TaskForm.INLINE),
                multiple,
                c.exclusive());
    }

    private static List<CodeLists.Code> inline(JsonNode values) {
        var codes = new ArrayList<CodeLists.Code>();
        values.forEach(v -> codes.add(
                new CodeLists.Code(v.path("value").asText(), v.path("label").asText(), "", "", true)));
        return codes;
    }

    private static TaskForm.ShownIf shownIf(String hide) {
        var condition = HIDE.matcher(hide);
        if (!condition.matches()) {
            throw new IllegalArgumentException("condition %s is not supported".formatted(hide));
        }
        return new TaskForm.ShownIf(condition.group(1), condition.group(2));
    }
}
