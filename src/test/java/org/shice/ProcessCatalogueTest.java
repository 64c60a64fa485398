package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shice.account.Role;

/** {@code docs/processes.md} is what the models say, for people who do not open a modeler. */
class ProcessCatalogueTest {

    private static final Path CATALOGUE = Path.of("docs/processes.md");
    private static final Path PROCESSES = Path.of("processes");
    private static final Path OFFENDERS = Path.of("src/test/resources/offenders");
    private static final String RENEW = "./mvnw -q test -Dtest=ProcessCatalogueTest -Dshice.catalogue=renew";
    private static final String HEAD =
            """
            # Processes

            Written from the models in `processes/` by `ProcessCatalogueTest`; do not edit, run

            ```
            %s
            ```

            What a process does not have is left out. Names are those that people see, in English and Chinese."""
                    .formatted(RENEW);

    @Test
    void catalogue_says_what_the_models_say() throws IOException {
        var models = ModelFolder.read(PROCESSES, Path.of("forms"), Path.of("src/main/resources/texts"));
        var processes = models.models().stream()
                .map(model -> new ProcessCatalogue(model, models.texts(), TaskGroups::of).markdown());
        var decisions = decisions().map(file -> new DecisionCatalogue(file, models.texts()).markdown());
        var current = Stream.of(Stream.of(HEAD), processes, decisions)
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining("\n\n"))
                + "\n";
        if ("renew".equals(System.getProperty("shice.catalogue"))) {
            Files.writeString(CATALOGUE, current);
        }
        assertThat(Files.readString(CATALOGUE))
                .as("%s is stale, renew it with  %s", CATALOGUE, RENEW)
                .isEqualTo(current);
    }

    @Test
    void page_of_a_process_tells_everything_a_reader_asks_for() {
        assertThat(page("sound/base"))
                .contains("## Leave · 请假", "One instance per request.")
                .contains("| Leave requested | 申请 | the product, or the process that calls it |")
                .contains(
                        "| Decide | 审批 | Manager | 领导 | [`leave-request-decide`](../forms/leave-request/decide.form) |")
                .contains("| `leave-request.withdrawn` |", "| interrupts the instance |")
                .contains("(#decision.leave-deputy--decision.leave-deputy) | Long leave needs a deputy. |")
                .contains("| [`leave-request`](#leave--请假) | `deputy` |")
                .contains("| `BookLeaveDelegate` | `PT1M,PT1H` | Books the days. |")
                .contains("| `decision` | `APPROVED`, `REFUSED` |", "| `needsDeputy` | Boolean |");
    }

    @Test
    void change_in_a_model_makes_the_page_stale() {
        assertThat(page("contract/renamed-message")).isNotEqualTo(page("sound/base"));
    }

    private static String page(String offender) {
        var model = ProcessModel.read(OFFENDERS.resolve(offender).resolve("leave-request.bpmn"));
        var key = "process.leave-request";
        var english = Map.of(
                key,
                "Leave",
                key + ".UserTask_DecideRequest",
                "Decide",
                key + ".StartEvent_LeaveRequested",
                "Leave requested",
                "enum.Role.MANAGER",
                "Manager");
        var chinese = Map.of(
                key,
                "请假",
                key + ".UserTask_DecideRequest",
                "审批",
                key + ".StartEvent_LeaveRequested",
                "申请",
                "enum.Role.MANAGER",
                "领导");
        return new ProcessCatalogue(model, Map.of("en", english, "zh", chinese), task -> List.of(Role.MANAGER))
                .markdown();
    }

    private static Stream<Path> decisions() throws IOException {
        try (var files = Files.list(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream();
        }
    }
}
