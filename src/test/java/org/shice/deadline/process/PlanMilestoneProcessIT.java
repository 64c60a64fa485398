package org.shice.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.CoversModels;
import org.shice.ShiceIT;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineRounds;
import org.shice.deadline.DeadlineWorld;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Deadlines.Filter;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
@CoversModels("plan-milestone.bpmn")
class PlanMilestoneProcessIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    private DeadlineWorld world;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
    }

    @Test
    void every_unit_gets_one_deadline_whatever_is_repeated() {
        var milestone = world.begun(Measure.ATTESTED, UUID.randomUUID(), schools(101));
        assertThat(rounds.hasBegun(milestone)).isFalse();
        runOneJob(milestone);
        assertThat(rounds.hasBegun(milestone)).isTrue();
        assertThat(opened(milestone)).isEqualTo(100);
        assertThat(standsAt(milestone)).containsExactly(PlanMilestoneProcess.SERVICE_TASK_OPEN_NEXT_UNITS);
        runOneJob(milestone);
        assertThat(opened(milestone)).isEqualTo(101);
        assertThat(standsAt(milestone)).containsExactly(PlanMilestoneProcess.EVENT_ALL_UNITS_DONE);
    }

    @Test
    void milestone_is_done_when_its_last_unit_is() {
        var milestone = world.opened(world.school, world.direct);
        attest(milestone, world.school);
        rounds.follow();
        assertThat(rounds.isDone(milestone)).isFalse();
        assertThat(standsAt(milestone)).containsExactly(PlanMilestoneProcess.EVENT_ALL_UNITS_DONE);

        world.people.as(world.cityLead, () -> decisions.cancel(world.deadline(milestone, world.direct), "closed down"));
        rounds.follow();
        assertThat(rounds.isDone(milestone)).isTrue();
        assertThat(world.visited(milestone)).contains(PlanMilestoneProcess.END_EVENT_MILESTONE_DONE);
    }

    @Test
    void units_that_finish_while_others_are_opened_do_not_end_the_milestone() {
        var schools = schools(101);
        var milestone = world.begun(Measure.ATTESTED, UUID.randomUUID(), schools);
        runOneJob(milestone);
        schools.stream()
                .sorted(Comparator.comparing(UnitInfo::path))
                .limit(100)
                .forEach(school -> world.people.as(
                        world.cityLead,
                        () -> decisions.attest(world.deadline(milestone, school), "done before the others")));
        rounds.follow();
        assertThat(rounds.isDone(milestone)).isFalse();
        assertThat(standsAt(milestone)).containsExactly(PlanMilestoneProcess.SERVICE_TASK_OPEN_NEXT_UNITS);
    }

    @Test
    void milestone_without_units_is_done_at_once() {
        var milestone = world.opened();
        rounds.follow();
        assertThat(world.visited(milestone)).contains(PlanMilestoneProcess.END_EVENT_MILESTONE_DONE);
    }

    @Test
    void cancelled_milestone_ends_with_all_its_deadlines() {
        var milestone = world.opened(world.school, world.direct);
        var school = world.deadline(milestone, world.school);
        attest(milestone, world.direct);
        rounds.cancel(milestone);
        rounds.follow();

        assertThat(world.visited(milestone)).contains(PlanMilestoneProcess.END_EVENT_MILESTONE_CANCELLED);
        assertThat(world.visited(school)).contains(DeadlineMilestoneProcess.END_EVENT_DEADLINE_CANCELLED);
        assertThat(world.log(school)).endsWith("CANCELLED");
        assertThat(world.log(world.deadline(milestone, world.direct))).endsWith("MET");
    }

    @Test
    void cancellation_reaches_a_milestone_that_still_opens() {
        var milestone = world.begun(Measure.ATTESTED, UUID.randomUUID(), schools(101));
        runOneJob(milestone);
        rounds.cancel(milestone);
        rounds.follow();
        assertThat(world.visited(milestone)).contains(PlanMilestoneProcess.END_EVENT_MILESTONE_CANCELLED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(milestone.toString())
                        .count())
                .isZero();
    }

    @Test
    void moved_milestone_moves_the_timers_of_its_units() {
        var milestone = world.opened(world.school, world.direct);
        var school = world.deadline(milestone, world.school);
        var direct = world.deadline(milestone, world.direct);
        world.people.as(world.cityLead, () -> decisions.extend(direct, DeadlineWorld.DUE.plusDays(30), "far away"));
        rounds.follow();
        rounds.move(milestone, DeadlineWorld.DUE.plusDays(10));
        rounds.follow();

        assertThat(world.due(school, DeadlineMilestoneProcess.EVENT_REMINDER_DUE))
                .isEqualTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(3)));
        assertThat(world.due(direct, DeadlineMilestoneProcess.EVENT_REMINDER_DUE))
                .isEqualTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(23)));
        assertThat(world.log(school)).endsWith("MOVED");
        assertThat(world.log(direct)).doesNotContain("MOVED");
    }

    @Test
    void every_element_of_the_model_is_reached() {
        var done = world.begun(Measure.ATTESTED, UUID.randomUUID(), schools(101));
        runOneJob(done);
        runOneJob(done);
        rounds.cancelDeadlines(done);
        rounds.follow();
        var cancelled = world.opened(world.school);
        rounds.cancel(cancelled);
        rounds.follow();

        var visited = new HashSet<>(world.visited(done));
        visited.addAll(world.visited(cancelled));
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PlanMilestoneProcess.KEY)
                .latestVersion()
                .singleResult();
        assertThat(visited)
                .containsAll(
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(FlowNode.class)
                                .stream()
                                .map(FlowNode::getId)
                                .toList());
    }

    private void attest(UUID milestone, UnitInfo unit) {
        world.people.as(world.cityLead, () -> decisions.attest(world.deadline(milestone, unit), "seen"));
    }

    private int opened(UUID milestone) {
        var filter = Filter.ALL.of(null, milestone);
        return world.people.as(world.cityLead, () -> deadlines.count(filter));
    }

    private List<UnitInfo> schools(int number) {
        var schools = new ArrayList<UnitInfo>();
        for (int i = 0; i < number; i++) {
            schools.add(world.people.school(world.district));
        }
        return schools;
    }

    private void runOneJob(UUID milestone) {
        management.executeJob(world.jobs(world.instance(milestone)).get(0).getId());
    }

    private List<String> standsAt(UUID milestone) {
        return runtime.getActiveActivityIds(world.instance(milestone));
    }
}
