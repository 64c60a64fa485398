package org.shice.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.shice.forms.FormField.Owner;
import org.shice.organization.SchoolType;

/**
 * One component of a {@code .form} file, seen by one school type. The variation stands in its {@code properties}:
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
 * @param type null in the form of a task, which does not vary
 */
record FormComponent(JsonNode json, @Nullable SchoolType type) {

    static final Set<String> PROPERTIES = Set.of(
            "shice:types", "shice:requiredFor", "shice:label", "shice:owner", "shice:exclusive", "shice:monthOnly");

    private static final String PREFIX = "shice:";
    private static final int USUAL_LENGTH = 200;

    boolean isThere() {
        return type == null || list("types").isEmpty() || list("types").contains(type.name());
    }

    String kind() {
        return json.path("type").asText();
    }

    /** A text for the reader has no key but an id. */
    String key() {
        return json.path(json.has("key") ? "key" : "id").asText();
    }

    String label() {
        var own = type == null ? "" : property("label." + type);
        var general = json.path("dateLabel").asText(json.path("label").asText());
        return own.isEmpty() ? general : own;
    }

    boolean required() {
        return json.path("validate").path("required").asBoolean()
                || (type != null && list("requiredFor").contains(type.name()));
    }

    Owner owner() {
        var owner = property("owner");
        return owner.isEmpty() ? Owner.TEACHER : Owner.valueOf(owner);
    }

    @Nullable
    String description() {
        return optional(json.path("description"));
    }

    int maxLength() {
        return json.path("validate").path("maxLength").asInt(USUAL_LENGTH);
    }

    @Nullable
    String validate(String name) {
        return optional(json.path("validate").path(name));
    }

    boolean monthOnly() {
        return Boolean.parseBoolean(property("monthOnly"));
    }

    List<String> exclusive() {
        return list("exclusive");
    }

    /** The value of a new row, or an empty text; several codes of a multiple choice are joined by commas. */
    String defaultValue() {
        var value = json.path("defaultValue");
        return value.isArray()
                ? String.join(
                        ",",
                        StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                : value.asText();
    }

    private String property(String name) {
        return json.path("properties").path(PREFIX + name).asText();
    }

    private List<String> list(String name) {
        return Arrays.stream(property(name).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static @Nullable String optional(JsonNode node) {
        return node.asText().isEmpty() ? null : node.asText();
    }
}
