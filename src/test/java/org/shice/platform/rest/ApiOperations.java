package org.shice.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The operations of the API as it describes itself, and requests made from that description. */
final class ApiOperations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode description;
    private final String id;

    /** @param id stands wherever an id is asked for */
    ApiOperations(JsonNode description, String id) {
        this.description = description;
        this.id = id;
    }

    List<Operation> all() {
        var all = new ArrayList<Operation>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> all.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return all;
    }

    /** Follows references. */
    private JsonNode schema(JsonNode schema) {
        return schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** A value of the right kind. */
    private JsonNode plausible(JsonNode reference) {
        var schema = schema(reference);
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                var object = JSON.objectNode();
                schema.path("properties").properties().forEach(p -> object.set(p.getKey(), plausible(p.getValue())));
                yield object;
            }
            case "array" -> JSON.arrayNode().add(plausible(schema.get("items")));
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" -> JSON.numberNode(1);
            default -> JSON.textNode(text(schema.path("format").asText()));
        };
    }

    private String text(String format) {
        return switch (format) {
            case "uuid" -> id;
            case "date" -> "2026-09-01";
            default -> "text";
        };
    }

    /** An operation. */
    final class Operation {

        private final String method;
        private final String path;
        private final JsonNode node;

        Operation(String method, String path, JsonNode node) {
            this.method = method;
            this.path = path;
            this.node = node;
        }

        String method() {
            return method;
        }

        JsonNode node() {
            return node;
        }

        boolean takesJson() {
            return node.at("/requestBody/content").has("application/json");
        }

        boolean hasParameter(String name) {
            return node.path("parameters").findValuesAsText("name").contains(name);
        }

        /** The address with values for everything that must be there. */
        String address(String extra) {
            var address = path;
            var query = new ArrayList<String>();
            for (var parameter : node.path("parameters")) {
                var name = parameter.get("name").asText();
                if ("path".equals(parameter.get("in").asText())) {
                    var value = plausible(parameter.get("schema")).asText();
                    address = address.replace("{" + name + "}", value);
                } else if (parameter.path("required").asBoolean()
                        && "query".equals(parameter.get("in").asText())) {
                    query.add(name + "=" + plausible(parameter.get("schema")).asText());
                }
            }
            if (!extra.isEmpty()) {
                query.add(extra);
            }
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        /** A good body, and bodies in which one thing is wrong. */
        List<JsonNode> bodies() {
            var schema = node.at("/requestBody/content/application~1json/schema");
            var good = plausible(schema);
            var bodies = new ArrayList<JsonNode>(
                    List.of(good, JSON.objectNode(), JSON.arrayNode(), JSON.nullNode(), JSON.textNode("text")));
            good.properties().forEach(property -> {
                for (var wrong : wrongValues()) {
                    bodies.add(good.<ObjectNode>deepCopy().set(property.getKey(), wrong));
                }
            });
            return bodies;
        }

        private List<JsonNode> wrongValues() {
            return List.of(
                    JSON.nullNode(),
                    JSON.textNode(""),
                    JSON.textNode("长".repeat(5000)),
                    JSON.textNode("a\u0000b"),
                    JSON.numberNode(-1),
                    JSON.arrayNode().add(JSON.nullNode()),
                    JSON.objectNode().set("x", JSON.nullNode()));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
