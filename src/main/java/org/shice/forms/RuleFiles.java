package org.shice.forms;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.forms.Finding.Severity;
import org.shice.organization.SchoolType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rules as they stand in {@code forms/record/<section>.rules.json}. */
@Component
class RuleFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private static final Set<String> PLACE = Set.of("types", "severity", "text");

    private final Map<String, List<SectionRule>> rules = new HashMap<>();

    @Autowired
    RuleFiles(ResourcePatternResolver resources) {
        try {
            for (var resource : resources.getResources("classpath:forms/record/*.rules.json")) {
                try (var in = resource.getInputStream()) {
                    add(JSON.readTree(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleFiles(Map<String, List<SectionRule>> rules) {
        this.rules.putAll(rules);
    }

    /** All rules by section, as they are read. */
    Map<String, List<SectionRule>> all() {
        return Map.copyOf(rules);
    }

    /** The rules of a section for a school type, in the order of the file. */
    List<SectionRule> of(String section, SchoolType type) {
        return of(section).stream().filter(r -> r.isFor(type)).toList();
    }

    List<SectionRule> of(String section) {
        return rules.getOrDefault(section, List.of());
    }

    private void add(JsonNode file) throws IOException {
        var list = new ArrayList<SectionRule>();
        for (var node : file.path("rules")) {
            list.add(read((ObjectNode) node));
        }
        rules.put(file.path("section").asText(), List.copyOf(list));
    }

    /** Reads one rule. @throws IOException when its kind or a property is not known */
    static SectionRule read(String text) throws IOException {
        return read((ObjectNode) JSON.readTree(text));
    }

    private static SectionRule read(ObjectNode node) throws IOException {
        var place = JSON.createObjectNode();
        PLACE.stream().filter(node::has).forEach(name -> place.set(name, node.get(name)));
        var rule = JSON.treeToValue(node.deepCopy().without(PLACE), Rule.class);
        var header = JSON.treeToValue(place, Place.class);
        return new SectionRule(header.types(), header.severity(), header.text(), rule);
    }

    /** What a rule of any kind may say beside itself. */
    private record Place(@Nullable Set<SchoolType> types, @Nullable Severity severity, @Nullable String text) {}
}
