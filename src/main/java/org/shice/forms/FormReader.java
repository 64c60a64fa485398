package org.shice.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FormField.Owner;
import org.shice.organization.SchoolType;

/**
 * Reads one {@code .form} file of Camunda Forms. The variation per school type stands in the {@code properties} of a
 * component:
 *
 * <ul>
 *   <li>{@code shice:types}: school types that have the field; all without it
 *   <li>{@code shice:requiredFor}: school types for which it is mandatory, beside {@code validate.required} for all
 *   <li>{@code shice:label.<TYPE>}: another label for one type
 *   <li>{@code shice:owner}: who fills it, {@code TEACHER} without it
 *   <li>{@code shice:exclusive}: codes that stand alone in a multiple choice
 *   <li>{@code shice:monthOnly}: a month instead of a day
 * </ul>
 *
 * The code list of a choice is its {@code valuesKey}; choices with {@code values} of their own are inline.
 */
final class FormReader {

    static final Set<String> PROPERTIES = Set.of(
            "shice:types", "shice:requiredFor", "shice:label", "shice:owner", "shice:exclusive", "shice:monthOnly");

    private static final String PREFIX = "shice:";
    private static final Pattern HIDE = Pattern.compile("=\\s*(\\w+)\\s*!=\\s*\"([^\"]*)\"");

    private final JsonNode form;

    FormReader(JsonNode form) {
        this.form = form;
    }

    String id() {
        return form.path("id").asText();
    }

    TaskForm taskForm() {
        var choices = new HashMap<String, List<CodeLists.Code>>();
        var shownIf = new HashMap<String, TaskForm.ShownIf>();
        for (var component : form.path("components")) {
            if (component.has("values")) {
                choices.put(key(component), inline(component.path("values")));
            }
            var hide = component.path("conditional").path("hide").asText();
            if (!hide.isEmpty()) {
                shownIf.put(key(component), shownIf(hide));
            }
        }
        return new TaskForm(id(), stream(null).map(c -> field(c, null)).toList(), choices, shownIf);
    }

    List<FormField> fields(SchoolType type) {
        return stream(type).map(c -> field(c, type)).toList();
    }

    Map<String, String> defaults(SchoolType type) {
        var defaults = new HashMap<String, String>();
        stream(type)
                .filter(c -> c.has("defaultValue"))
                .forEach(c -> defaults.put(key(c), text(c.path("defaultValue"))));
        return defaults;
    }

    private Stream<JsonNode> stream(@Nullable SchoolType type) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .filter(c -> type == null || list(property(c, "types")).isEmpty() || names(c, "types", type));
    }

    private static FormField field(JsonNode c, @Nullable SchoolType type) {
        var kind = c.path("type").asText();
        return switch (kind) {
            case "textfield" -> text(c, type);
            case "textarea" ->
                new FormField.LongText(
                        key(c), label(c, type), required(c, type), owner(c), description(c), maxLength(c));
            case "number" -> number(c, type);
            case "datetime" ->
                new FormField.Date(
                        key(c),
                        label(c, type),
                        required(c, type),
                        owner(c),
                        description(c),
                        "true".equals(property(c, "monthOnly")));
            case "select", "radio" -> choice(c, type, false);
            case "taglist", "checklist" -> choice(c, type, true);
            case "checkbox" -> new FormField.Flag(key(c), label(c, type), required(c, type), owner(c), description(c));
            case "text" ->
                new FormField.Note(c.path("id").asText(), c.path("text").asText());
            default -> throw new IllegalArgumentException("component %s is not supported".formatted(kind));
        };
    }

    private static FormField text(JsonNode c, @Nullable SchoolType type) {
        return new FormField.Text(
                key(c),
                label(c, type),
                required(c, type),
                owner(c),
                description(c),
                maxLength(c),
                optional(c.path("validate").path("pattern")));
    }

    private static FormField number(JsonNode c, @Nullable SchoolType type) {
        return new FormField.Number(
                key(c),
                label(c, type),
                required(c, type),
                owner(c),
                description(c),
                optional(c.path("validate").path("min")),
                optional(c.path("validate").path("max")),
                c.path("decimalDigits").asInt(0));
    }

    private static FormField choice(JsonNode c, @Nullable SchoolType type, boolean multiple) {
        return new FormField.Choice(
                key(c),
                label(c, type),
                required(c, type),
                owner(c),
                description(c),
                c.path("valuesKey").asText(TaskForm.INLINE),
                multiple,
                list(property(c, "exclusive")));
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

    private static String key(JsonNode c) {
        return c.path("key").asText();
    }

    private static String label(JsonNode c, @Nullable SchoolType type) {
        var own = type == null ? "" : property(c, "label." + type);
        var general = c.path("dateLabel").asText(c.path("label").asText());
        return own.isEmpty() ? general : own;
    }

    private static boolean required(JsonNode c, @Nullable SchoolType type) {
        return c.path("validate").path("required").asBoolean() || (type != null && names(c, "requiredFor", type));
    }

    private static Owner owner(JsonNode c) {
        var owner = property(c, "owner");
        return owner.isEmpty() ? Owner.TEACHER : Owner.valueOf(owner);
    }

    private static @Nullable String description(JsonNode c) {
        return optional(c.path("description"));
    }

    private static int maxLength(JsonNode c) {
        return c.path("validate").path("maxLength").asInt(200);
    }

    private static boolean names(JsonNode c, String property, SchoolType type) {
        return list(property(c, property)).contains(type.name());
    }

    private static String property(JsonNode c, String name) {
        return c.path("properties").path(PREFIX + name).asText();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static @Nullable String optional(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.asText().isEmpty() ? null : node.asText();
    }

    private static String text(JsonNode node) {
        return node.isArray()
                ? String.join(
                        ",",
                        StreamSupport.stream(node.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                : node.asText();
    }
}
