package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

/** Every model is covered by one class of process tests, and a hole is found. */
class ModelCoverageContractTest {

    private static final Path PROCESSES = Path.of("processes");

    @Test
    void every_model_is_covered_by_one_class() throws IOException {
        var covered = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.shice").stream()
                        .filter(type -> type.isAnnotatedWith(CoversModels.class))
                        .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(CoversModels.class).value()))
                        .toList();
        try (var files = Files.list(PROCESSES)) {
            assertThat(covered)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void flow_and_rule_that_nothing_took_are_holes() {
        assertThat(ModelCoverage.holes(PROCESSES.resolve("review-route.dmn"), Set.of("review-route/Rule_CountySchool")))
                .contains("review-route/Rule_DirectSchool")
                .doesNotContain("review-route/Rule_CountySchool");
        assertThat(ModelCoverage.holes(PROCESSES.resolve("profile-review.bpmn"), Set.of()))
                .contains("profile-review/Flow_UnitDecision_Approved", "profile-review/Flow_ReturnTarget_Teacher");
    }

    /** Otherwise flows would not say whether an end or a boundary event was reached. */
    @Test
    void every_node_has_a_flow() throws IOException {
        try (var files = Files.newDirectoryStream(PROCESSES, "*.bpmn")) {
            for (var file : files) {
                assertThat(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class))
                        .filteredOn(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
                        .as(file.toString())
                        .allMatch(node -> !node.getIncoming().isEmpty()
                                || !node.getOutgoing().isEmpty());
            }
        }
    }
}
