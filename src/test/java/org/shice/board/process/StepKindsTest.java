package org.shice.board.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.board.DiagramKind;
import org.shice.board.ProcessModel.Node;
import org.shice.board.StepKind;

/** No element where somebody can stand is left out of the figures. */
class StepKindsTest {

    /** Found in the text of the file: what waits by its nature, and what waits for a job. */
    private static final Pattern WAITS = Pattern.compile(
            "<bpmn:(?:userTask|receiveTask|callActivity|intermediateCatchEvent|eventBasedGateway) id=\"(\\w+)\""
                    + "|<bpmn:\\w+ id=\"(\\w+)\"[^>]*camunda:async(?:Before|After)=\"true\"");

    @ParameterizedTest
    @EnumSource
    void every_element_that_can_hold_somebody_is_a_step(DiagramKind kind) throws IOException {
        var waiting = new TreeSet<String>();
        var matcher = WAITS.matcher(xml(kind));
        while (matcher.find()) {
            waiting.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        assertThat(waiting).isNotEmpty();
        assertThat(ids(kind)).containsAll(waiting);
    }

    @Test
    void branches_wait_for_each_other_where_they_join_and_not_where_they_part() throws IOException {
        assertThat(ids(DiagramKind.CITY_PLAN))
                .contains("Gateway_AllMilestonesClosed")
                .doesNotContain("Gateway_Calendar", "SubProcess_PlanClosed");
        assertThat(ids(DiagramKind.DEADLINE))
                .contains("SubProcess_WatchDeadline")
                .doesNotContain("EndEvent_CaughtUp", "EndEvent_LadderDone", "Gateway_StillLate");
    }

    @Test
    void figures_of_collection_and_review_know_every_step_that_is_no_persons_task() throws IOException {
        assertThat(notPersons(DiagramKind.COLLECTION))
                .isEqualTo(Set.of("CallActivity_ProfileReview", "EndEvent_RecordEffective", "EndEvent_CollectionLeft"));
        assertThat(notPersons(DiagramKind.REVIEW))
                .isEqualTo(Set.of(
                        "SubProcess_SectionReview",
                        "EndEvent_Approved",
                        "EndEvent_ReturnedToTeacher",
                        "EndEvent_Withdrawn"));
    }

    @Test
    void step_says_what_it_is() throws IOException {
        var kinds = nodes(DiagramKind.DEADLINE).stream().collect(Collectors.toMap(Node::id, Node::kind));
        assertThat(kinds)
                .containsAllEntriesOf(Map.of(
                        "UserTask_SuperviseUnit", StepKind.PERSON,
                        "Event_DayOver", StepKind.TIMER,
                        "SubProcess_WatchDeadline", StepKind.PART,
                        "EndEvent_MilestoneMet", StepKind.END));
    }

    private static Set<String> notPersons(DiagramKind kind) throws IOException {
        return nodes(kind).stream()
                .filter(node -> node.kind() != StepKind.PERSON)
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(DiagramKind kind) throws IOException {
        return nodes(kind).stream().map(Node::id).collect(Collectors.toSet());
    }

    private static List<Node> nodes(DiagramKind kind) throws IOException {
        return CamundaProcessModels.nodes(Bpmn.readModelFromFile(file(kind).toFile()), xml(kind));
    }

    private static String xml(DiagramKind kind) throws IOException {
        return Files.readString(file(kind));
    }

    private static Path file(DiagramKind kind) {
        return Path.of("processes", kind.process() + ".bpmn");
    }
}
