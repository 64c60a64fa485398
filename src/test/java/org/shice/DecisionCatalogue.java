package org.shice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/** What one decision says, as Markdown for people: its rules as a table. */
record DecisionCatalogue(Path file, Map<String, Map<String, String>> texts) {

    String markdown() {
        var model = Dmn.readModelFromFile(file.toFile());
        var decision = model.getModelElementsByType(Decision.class).iterator().next();
        var table = model.getModelElementsByType(DecisionTable.class).iterator().next();
        var page = new ArrayList<String>();
        page.add("## " + label("en", decision) + " · " + label("zh", decision));
        page.add("`processes/%s`, hit policy `%s`.".formatted(file.getFileName(), table.getHitPolicy()));
        page.add(description(decision));
        ProcessCatalogue.table(page, "Rules", header(table), rules(table));
        return String.join("\n\n", page);
    }

    private String label(String language, Decision decision) {
        var key = "decision." + decision.getId();
        return texts.getOrDefault(language, Map.of()).getOrDefault(key, key);
    }

    private static String header(DecisionTable table) {
        var facts = table.getInputs().stream().map(Input::getLabel);
        var answers = table.getOutputs().stream().map(Output::getLabel).map(label -> "→ " + label);
        return Stream.of(Stream.of("Rule"), facts, answers)
                .flatMap(names -> names)
                .collect(Collectors.joining(" | "));
    }

    private static List<String> rules(DecisionTable table) {
        return table.getRules().stream().map(DecisionCatalogue::rule).toList();
    }

    private static String rule(Rule rule) {
        var facts = rule.getInputEntries().stream().map(entry -> entry.getText());
        var answers = rule.getOutputEntries().stream().map(entry -> entry.getText());
        return description(rule) + " | "
                + Stream.concat(facts, answers)
                        .map(text -> cell(text == null ? "" : text.getTextContent()))
                        .collect(Collectors.joining(" | "));
    }

    private static String cell(@Nullable String text) {
        return text == null || text.isBlank() ? "any" : "`" + text.strip() + "`";
    }

    private static String description(DmnElement element) {
        var description = element.getDescription();
        return description == null ? "" : description.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
