package org.shice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** What models may refer to: other models, decisions, forms and texts. */
record ModelFolder(
        List<ProcessModel> models, Set<String> decisions, Set<String> forms, Map<String, Map<String, String>> texts) {

    static ModelFolder read(Path processes, Path forms, Path texts) {
        return new ModelFolder(
                files(processes, ".bpmn").stream().map(ProcessModel::read).toList(),
                files(processes, ".dmn").stream().map(ModelFolder::decision).collect(Collectors.toSet()),
                files(forms, ".form").stream().map(ModelFolder::formId).collect(Collectors.toSet()),
                Map.of("zh", texts(texts, "zh"), "en", texts(texts, "en")));
    }

    Set<String> processes() {
        return models.stream().map(ProcessModel::key).collect(Collectors.toSet());
    }

    /** File name = key here too, and a decision without time to live is refused by the engine. */
    private static String decision(Path file) {
        var decision = Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        if (!file.endsWith(decision.getId() + ".dmn")
                || decision.getCamundaHistoryTimeToLiveString() == null
                || decision.getName() == null) {
            throw new AssertionError(file + ": name, label and time to live of the decision");
        }
        return decision.getId();
    }

    private static String formId(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile()).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path folder, String language) {
        var all = new HashMap<String, String>();
        for (var file : files(folder, "_" + language + ".properties")) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        }
        return all;
    }

    private static List<Path> files(Path folder, String suffix) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
