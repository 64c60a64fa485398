package org.shice.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.deadline.process.DeadlineMilestoneProcess.EVENT_DAY_OVER;
import static org.shice.deadline.process.DeadlineMilestoneProcess.EVENT_FOLLOW_UP_DUE;
import static org.shice.deadline.process.DeadlineMilestoneProcess.EVENT_REMINDER_DUE;
import static org.shice.deadline.process.DeadlineMilestoneProcess.EVENT_RUNG_DUE;
import static org.shice.deadline.process.DeadlineMilestoneProcess.USER_TASK_SUPERVISE_UNIT;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.CoversModels;
import org.shice.FlowRecorder;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineRounds;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.DeadlineWorld;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Supervision;
import org.shice.organization.Duty;
import org.shice.organization.OrganizationService;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.platform.time.TimeSettings;
import org.shice.tasks.TaskList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
@CoversModels("deadline-milestone.bpmn")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlineMilestoneProcessIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private Supervision supervision;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private TaskList tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FlowRecorder flows;

    @Autowired
    private MovableClock clock;

    private DeadlineWorld world;
    private final Set<String> visited = new TreeSet<>();
    private DeadlineId deadline;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
        deadline = opened(world.school);
    }

    @AfterEach
    void collect() {
        clock.reset();
        visited.addAll(world.visited(deadline));
    }

    @AfterAll
    void every_element_and_every_flow_was_reached() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(DeadlineMilestoneProcess.KEY)
                .latestVersion()
                .singleResult();
        var model = repository.getBpmnModelInstance(definition.getId());
        assertThat(visited)
                .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(flows.taken())
                .containsAll(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(flow -> DeadlineMilestoneProcess.KEY + "/" + flow.getId())
                        .toList());
    }

    @Test
    void unit_is_reminded_seven_three_and_one_day_before_and_on_the_day() {
        for (int before : new int[] {7, 3, 1, 0}) {
            assertThat(world.due(deadline, EVENT_REMINDER_DUE))
                    .isEqualTo(DeadlineWorld.morning(DeadlineWorld.DUE.minusDays(before)));
            world.fire(deadline, EVENT_REMINDER_DUE);
        }
        assertThat(world.timers(deadline)).containsExactly(EVENT_DAY_OVER);
        assertThat(world.due(deadline, EVENT_DAY_OVER)).isEqualTo(TimeSettings.endOf(DeadlineWorld.DUE));
        assertThat(world.notices(world.schoolLead)).hasSize(4).containsOnly("DEADLINE_REMINDER");
        assertThat(world.notices(world.schoolInfo)).hasSize(4);
        assertThat(world.notices(world.districtLead)).isEmpty();
    }

    @Test
    void late_unit_is_escalated_rung_by_rung_each_once() {
        world.passTheDay(deadline);
        assertThat(state()).isEqualTo(DeadlineState.OVERDUE);
        for (int after : new int[] {0, 1, 3, 5}) {
            var expected = after == 0
                    ? TimeSettings.endOf(DeadlineWorld.DUE)
                    : DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(after));
            assertThat(world.due(deadline, EVENT_RUNG_DUE)).isEqualTo(expected);
            world.fire(deadline, EVENT_RUNG_DUE);
        }
        assertThat(world.timers(deadline)).isEmpty();
        assertThat(world.standsAt(deadline)).containsExactly(USER_TASK_SUPERVISE_UNIT);
        assertThat(world.log(deadline))
                .containsSubsequence(
                        "DUE_PASSED 1",
                        "ESCALATED UNIT_LEAD",
                        "ESCALATED DISTRICT",
                        "ESCALATED BUREAU",
                        "ESCALATED BULLETIN");
        assertThat(world.notices(world.schoolLead)).endsWith("DEADLINE_ESCALATED");
        assertThat(world.notices(world.districtLead)).containsExactly("DEADLINE_ESCALATED");
        assertThat(world.notices(world.cityLead)).containsExactly("DEADLINE_ESCALATED", "DEADLINE_ESCALATED");
    }

    @Test
    void school_under_the_bureau_has_no_district_on_its_ladder() {
        deadline = opened(world.direct);
        world.passTheDay(deadline);
        for (int rung = 0; rung < 3; rung++) {
            world.fire(deadline, EVENT_RUNG_DUE);
        }
        assertThat(world.log(deadline))
                .endsWith("ESCALATED UNIT_LEAD", "ESCALATED BUREAU", "ESCALATED BULLETIN")
                .doesNotContain("ESCALATED DISTRICT");
        assertThat(world.timers(deadline)).isEmpty();
    }

    @Test
    void met_milestone_ends_the_watch_in_time() {
        as(world.schoolInfo, () -> decisions.attest(deadline, "签到册第3号"));
        rounds.follow();

        assertThat(world.runs(deadline)).isFalse();
        assertThat(world.visited(deadline))
                .contains(DeadlineMilestoneProcess.END_EVENT_MILESTONE_MET)
                .doesNotContain(USER_TASK_SUPERVISE_UNIT);
        assertThat(state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void timer_that_comes_before_the_message_bothers_nobody() {
        world.passTheDay(deadline);
        as(world.schoolLead, () -> decisions.attest(deadline, "done at last"));
        var before = world.notices(world.schoolLead).size();

        world.fire(deadline, EVENT_RUNG_DUE);
        rounds.follow();

        assertThat(world.notices(world.schoolLead)).hasSize(before);
        assertThat(world.log(deadline)).doesNotContain("ESCALATED UNIT_LEAD");
        assertThat(state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(world.runs(deadline)).isFalse();
    }

    @Test
    void what_the_register_shows_on_the_day_counts_as_met_in_time() {
        deadline = opened(Measure.CONTACTS_NAMED, world.school);
        while (!world.timers(deadline).contains(EVENT_DAY_OVER)) {
            world.fire(deadline, EVENT_REMINDER_DUE);
        }
        nameContacts(world.school);

        world.fire(deadline, EVENT_DAY_OVER);
        rounds.follow();

        assertThat(world.runs(deadline)).isFalse();
        assertThat(world.visited(deadline))
                .contains(
                        DeadlineMilestoneProcess.END_EVENT_CAUGHT_UP, DeadlineMilestoneProcess.END_EVENT_MILESTONE_MET)
                .doesNotContain(USER_TASK_SUPERVISE_UNIT);
        assertThat(state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void cancelled_deadline_ends_its_watch() {
        as(world.districtLead, () -> decisions.cancel(deadline, "merged with another school"));
        rounds.follow();

        assertThat(world.runs(deadline)).isFalse();
        assertThat(world.visited(deadline)).contains(DeadlineMilestoneProcess.END_EVENT_DEADLINE_CANCELLED);
        assertThat(state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void extension_moves_the_timers_and_begins_the_ladder_anew() {
        world.passTheDay(deadline);
        world.fire(deadline, EVENT_RUNG_DUE);
        var until = DeadlineWorld.DUE.plusDays(10);
        as(world.districtLead, () -> decisions.extend(deadline, until, "flood"));
        rounds.follow();

        assertThat(state()).isEqualTo(DeadlineState.OPEN);
        assertThat(world.due(deadline, EVENT_REMINDER_DUE)).isEqualTo(DeadlineWorld.morning(until.minusDays(7)));
        assertThat(task(world.districtLead)).isEmpty();
        world.passTheDay(deadline);
        assertThat(clock.instant()).isAfterOrEqualTo(TimeSettings.endOf(until));
        world.fire(deadline, EVENT_RUNG_DUE);
        assertThat(world.log(deadline).stream().filter("ESCALATED UNIT_LEAD"::equals))
                .hasSize(2);
    }

    @Test
    void day_that_passes_before_the_process_heard_of_the_extension_is_not_over() {
        while (!world.timers(deadline).contains(EVENT_DAY_OVER)) {
            world.fire(deadline, EVENT_REMINDER_DUE);
        }
        as(world.districtLead, () -> decisions.extend(deadline, DeadlineWorld.DUE.plusDays(10), "flood"));
        world.fire(deadline, EVENT_DAY_OVER);
        assertThat(state()).isEqualTo(DeadlineState.OPEN);
        rounds.follow();

        assertThat(world.log(deadline)).doesNotContain("DUE_PASSED 1");
        assertThat(world.standsAt(deadline)).containsExactly(EVENT_REMINDER_DUE);
    }

    @Test
    void rung_that_comes_before_the_process_heard_of_the_extension_is_not_taken() {
        world.passTheDay(deadline);
        as(world.districtLead, () -> decisions.extend(deadline, DeadlineWorld.DUE.plusDays(10), "flood"));
        world.fire(deadline, EVENT_RUNG_DUE);
        rounds.follow();

        assertThat(world.log(deadline)).doesNotContain("ESCALATED UNIT_LEAD");
        assertThat(world.standsAt(deadline)).containsExactly(EVENT_REMINDER_DUE);
    }

    @Test
    void reopened_deadline_is_watched_again() {
        as(world.schoolInfo, () -> decisions.attest(deadline, "nothing to see"));
        rounds.follow();
        as(world.districtLead, () -> decisions.reopen(deadline, "the list was empty"));
        rounds.follow();

        assertThat(state()).isEqualTo(DeadlineState.OPEN);
        assertThat(world.timers(deadline)).containsExactly(EVENT_REMINDER_DUE);
        assertThat(world.visited(deadline)).contains("StartEvent_DeadlineReopened");
    }

    @Test
    void deadline_reopened_after_its_day_climbs_the_ladder_from_that_moment() {
        world.passTheDay(deadline);
        as(world.schoolLead, () -> decisions.attest(deadline, "nothing to see"));
        rounds.follow();
        clock.moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(40)));
        as(world.districtLead, () -> decisions.reopen(deadline, "the list was empty"));
        rounds.follow();
        management.executeJob(world.timer(deadline, EVENT_DAY_OVER).getId());

        assertThat(world.due(deadline, EVENT_RUNG_DUE))
                .isBetween(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(40)), clock.instant());
        world.fire(deadline, EVENT_RUNG_DUE);
        assertThat(world.due(deadline, EVENT_RUNG_DUE))
                .isEqualTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(41)));
        assertThat(world.log(deadline)).endsWith("ESCALATED UNIT_LEAD");
    }

    @Test
    void reopened_before_the_process_heard_of_the_end_goes_on() {
        var instance = world.running(deadline);
        as(world.schoolInfo, () -> decisions.attest(deadline, "nothing to see"));
        as(world.districtLead, () -> decisions.reopen(deadline, "the list was empty"));
        rounds.follow();

        assertThat(world.running(deadline)).isEqualTo(instance);
        assertThat(world.timers(deadline)).containsExactly(EVENT_REMINDER_DUE);
    }

    @Test
    void superior_supervises_a_late_unit_until_it_catches_up() {
        world.passTheDay(deadline);
        var first = task(world.districtLead);
        as(world.districtLead, () -> supervision.inspect(deadline, "visited the school"));
        assertThat(task(world.districtLead)).isEmpty();

        world.fire(deadline, EVENT_FOLLOW_UP_DUE);
        var second = task(world.districtLead);
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        as(world.districtLead, () -> supervision.urge(deadline, "please finish"));
        assertThat(world.notices(world.schoolLead)).contains("DEADLINE_URGED");

        world.fire(deadline, EVENT_FOLLOW_UP_DUE);
        as(world.schoolLead, () -> decisions.attest(deadline, "done"));
        rounds.follow();
        assertThat(task(world.districtLead)).isEmpty();
        assertThat(state()).isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void supervision_grants_an_extension() {
        world.passTheDay(deadline);
        var until = DeadlineWorld.DUE.plusDays(4);
        as(world.districtLead, () -> supervision.extend(deadline, until, "flood"));
        rounds.follow();

        assertThat(state()).isEqualTo(DeadlineState.OPEN);
        assertThat(world.notices(world.schoolInfo)).contains("DEADLINE_MOVED");
        assertThat(world.standsAt(deadline)).containsExactly(EVENT_REMINDER_DUE);
    }

    @Test
    void reminders_missed_while_the_product_stood_still_count_as_one() {
        var timer = world.timer(deadline, EVENT_REMINDER_DUE);
        clock.moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.minusDays(1)).plusSeconds(3600));
        management.executeJob(timer.getId());

        assertThat(world.log(deadline)).endsWith("REMINDED 3").doesNotContain("REMINDED 1", "REMINDED 2");
        assertThat(world.notices(world.schoolLead)).hasSize(1);
        assertThat(world.due(deadline, EVENT_REMINDER_DUE)).isEqualTo(DeadlineWorld.morning(DeadlineWorld.DUE));
    }

    @Test
    void rungs_missed_while_the_product_stood_still_are_all_taken_once() {
        while (!world.timers(deadline).contains(EVENT_DAY_OVER)) {
            world.fire(deadline, EVENT_REMINDER_DUE);
        }
        clock.moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(30)));
        management.executeJob(world.timer(deadline, EVENT_DAY_OVER).getId());
        while (world.timers(deadline).contains(EVENT_RUNG_DUE)) {
            assertThat(world.due(deadline, EVENT_RUNG_DUE)).isBefore(clock.instant());
            management.executeJob(world.timer(deadline, EVENT_RUNG_DUE).getId());
        }
        assertThat(world.log(deadline).stream().filter(line -> line.startsWith("ESCALATED")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void task_of_a_unit_without_leads_goes_to_whoever_audits_there() {
        var district = world.people.district(world.bureau);
        var auditor = world.people.person(district, Role.DISTRICT_AUDITOR);
        deadline = opened(world.people.school(district));
        world.passTheDay(deadline);
        assertThat(task(auditor)).isNotEmpty();
    }

    private DeadlineId opened(UnitInfo unit) {
        return opened(Measure.ATTESTED, unit);
    }

    private DeadlineId opened(Measure measure, UnitInfo unit) {
        return world.deadline(world.opened(measure, UUID.randomUUID(), List.of(unit)), unit);
    }

    private void nameContacts(UnitInfo unit) {
        var admin = world.people.person(world.bureau, Role.SYSTEM_ADMIN);
        as(
                admin,
                () -> organization.nameResponsiblePersons(
                        unit.id(),
                        List.of(
                                new ResponsiblePerson(Duty.BUSINESS_LEAD, "Ada", null, null, null, null),
                                new ResponsiblePerson(Duty.INFORMATION_ADMIN, "Grace", null, null, null, null))));
    }

    /** The id of the open task as the person sees it in the task list; empty when there is none. */
    private String task(TestPerson person) {
        return world
                .people
                .as(person, () -> tasks.page(TaskList.Filter.of(TaskList.Scope.FREE), null, 10))
                .items()
                .stream()
                .filter(item -> item.subjectId().equals(deadline.value()))
                .map(item -> item.taskId())
                .collect(Collectors.joining());
    }

    private DeadlineState state() {
        return world.people.as(world.cityLead, () -> deadlines.get(deadline)).state();
    }

    private void as(TestPerson person, Runnable work) {
        world.people.as(person, work);
    }
}
