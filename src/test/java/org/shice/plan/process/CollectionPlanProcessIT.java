package org.shice.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.CoversModels;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.plan.Milestone;
import org.shice.plan.NewPlan;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.PlanElements;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanNotInState;
import org.shice.plan.PlanNotReady;
import org.shice.plan.PlanState;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Both diagrams with the real engine: every element is reached, timers follow their dates. */
@ShiceIT
@CoversModels({"city-collection-plan.bpmn", "university-collection-plan.bpmn"})
class CollectionPlanProcessIT {

    private static final LocalDate START = LocalDate.of(2098, 9, 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    private TestPeople people;

    @SuppressWarnings("NullAway.Init")
    private TestPerson lead;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {PlanTemplate.CITY, PlanTemplate.UNIVERSITY})
    void diagram_names_every_milestone_of_its_template_and_no_other(String key) {
        var template = plan(created(key)).template();
        var model = repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(template.process())
                .latestVersion()
                .singleResult()
                .getId());
        var nodes = model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        var expected = template.milestones().stream()
                .flatMap(line -> List.of(PlanElements.timer(line.key()), PlanElements.call(line.key())).stream())
                .collect(Collectors.toSet());
        assertThat(nodes).containsAll(expected);
        assertThat(nodes.stream().filter(id -> id.matches("(CallActivity|Event)_.*")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {PlanTemplate.CITY, PlanTemplate.UNIVERSITY})
    void plan_whose_milestones_are_all_closed_is_fulfilled(String key) {
        var id = launched(key);
        var plan = plan(id);
        plan.milestones().forEach(milestone -> {
            assertThat(timer(id, milestone).getDuedate()).isEqualTo(Date.from(milestone.startsAt()));
            management.executeJob(timer(id, milestone).getId());
            runtime.createMessageCorrelation("plan-milestone.cancelled")
                    .processInstanceBusinessKey(milestone.id().toString())
                    .correlate();
        });
        jobs(id).forEach(job -> management.executeJob(job.getId()));
        assertThat(plan(id).state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan(id).closedAt()).isNotNull();

        var closed = launched(key);
        people.as(lead, () -> launching.close(closed, "the province has other plans"));
        assertThat(plan(closed).state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan(closed).milestones()).noneMatch(Milestone::isAlive);
        assertThat(visited(closed)).contains(CityCollectionPlanProcess.END_EVENT_PLAN_CLOSED_EARLY);

        var both = new HashSet<>(visited(id));
        both.addAll(visited(closed));
        assertThat(both).containsAll(nodes(plan.template().process()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PlanTemplate.CITY, PlanTemplate.UNIVERSITY})
    void moved_start_moves_the_timer_and_delays_no_other(String key) {
        var id = launched(key);
        var plan = plan(id);
        var first = plan.milestones().get(0);
        var second = plan.milestones().get(1);
        var start = first.startsOn().plusDays(40);
        people.as(
                lead,
                () -> editing.move(
                        first.id(), new Dates(start, start.plusDays(5), WeekendPolicy.KEEP), "the hall is not free"));

        var moved = plan(id).milestone(first.id());
        assertThat(timer(id, first).getDuedate()).isEqualTo(Date.from(moved.startsAt()));
        assertThat(timer(id, second).getDuedate()).isEqualTo(Date.from(second.startsAt()));
        management.executeJob(timer(id, second).getId());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(second.id().toString())
                        .count())
                .isOne();
        var change = people.as(lead, () -> plans.changes(id)).get(0);
        assertThat(change.milestone()).isEqualTo(first.id());
        assertThat(change.by()).isEqualTo(lead.displayName());
        assertThat(change.oldDueOn()).isEqualTo(first.due().effective());
        assertThat(change.newDueOn()).isEqualTo(start.plusDays(5));
        assertThat(change.reason()).isEqualTo("the hall is not free");
    }

    @ParameterizedTest
    @ValueSource(strings = {PlanTemplate.CITY, PlanTemplate.UNIVERSITY})
    void plan_is_launched_once_and_not_while_nobody_answers_for_a_milestone(String key) {
        var id = launched(key);
        assertThatThrownBy(() -> people.as(lead, () -> launching.launch(id))).isInstanceOf(PlanNotInState.class);
        var empty = created(key, key.equals(PlanTemplate.CITY) ? people.city() : people.university());
        assertThatThrownBy(() -> people.as(lead, () -> launching.launch(empty))).isInstanceOf(PlanNotReady.class);
        assertThat(plan(empty).state()).isEqualTo(PlanState.DRAFT);
    }

    private CampaignId launched(String key) {
        var id = created(key);
        people.as(lead, () -> launching.launch(id));
        return id;
    }

    private CampaignId created(String key) {
        if (key.equals(PlanTemplate.CITY)) {
            var city = people.city();
            people.school(people.district(city));
            people.school(city);
            return created(key, city);
        }
        var university = people.university();
        people.college(university);
        return created(key, university);
    }

    private CampaignId created(String key, UnitInfo unit) {
        lead = people.person(unit, Role.BUSINESS_LEAD);
        return people.as(lead, () -> plans.create(new NewPlan("采集", unit.id(), key, START, Map.of())));
    }

    private Plan plan(CampaignId id) {
        return people.as(lead, () -> plans.get(id));
    }

    private Job timer(CampaignId id, Milestone milestone) {
        return management
                .createJobQuery()
                .processInstanceId(instance(id))
                .activityId(PlanElements.timer(milestone.key()))
                .singleResult();
    }

    private List<Job> jobs(CampaignId id) {
        return management.createJobQuery().processInstanceId(instance(id)).list();
    }

    private String instance(CampaignId id) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }

    private Set<String> visited(CampaignId id) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance(id)).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private List<String> nodes(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .toList();
    }
}
