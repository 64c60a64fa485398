package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Fails on a hole: something in a model that no test of the class that covers it has reached; and when a task went to
 * another role than the catalogue of processes says.
 */
class ModelCoverage implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        var recorder = context.getBean(FlowRecorder.class);
        var covered = test.getRequiredTestClass().getAnnotation(CoversModels.class);
        for (var file : covered.value()) {
            assertThat(holes(Path.of("processes", file), recorder.taken()))
                    .as("never reached in %s", file)
                    .isEmpty();
            TaskGroups.check(file.replaceFirst("\\.\\w+$", ""), context.getBean(JdbcClient.class));
        }
    }

    /**
     * What of a model was not reached. Every end has a flow into it and every boundary event one out of it (the model
     * contract sees to that), so flows say it all.
     */
    static Set<String> holes(Path file, Set<String> taken) {
        return (file.toString().endsWith(".dmn") ? rules(file) : flows(file))
                .filter(id -> !taken.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> flows(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var key = model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next()
                .getId();
        return model.getModelElementsByType(SequenceFlow.class).stream().map(flow -> key + "/" + flow.getId());
    }

    private static Stream<String> rules(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());
        var key = model.getModelElementsByType(Decision.class).iterator().next().getId();
        return model.getModelElementsByType(Rule.class).stream().map(rule -> key + "/" + rule.getId());
    }
}
