package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.board.Diagrams.Step;
import org.shice.board.Timelines.Line;
import org.shice.board.Timelines.LineState;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineRounds;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.DeadlineWorld;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Deadlines.Filter;
import org.shice.organization.UnitInfo;
import org.shice.plan.Milestone;
import org.shice.plan.NewPlan;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.PlanElements;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.platform.CountingDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The pictures of a plan and its timeline, after milestones were opened, met, missed and moved at random. */
@ShiceIT
class PlanDiagramIT {

    private static final int BUDGET = 10;
    private static final long SEED = 3;
    private static final List<String> OPENED =
            List.of("county-group", "direct-group", "county-scheme", "county-administrators", "school-accounts");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final Random random = new Random(SEED);
    private DeadlineWorld world;
    private CampaignId campaign = CampaignId.random();

    @BeforeEach
    void launch() {
        world = new DeadlineWorld(context);
        world.people.school(world.district);
        campaign = world.people.as(world.cityLead, () -> {
            var start = LocalDate.of(2098, 12, 1);
            var plan = plans.create(new NewPlan("采集", world.bureau.id(), PlanTemplate.CITY, start, Map.of()));
            launching.launch(plan);
            return plan;
        });
        OPENED.forEach(key -> begin(milestone(key)));
        for (var id : all()) {
            switch (random.nextInt(3)) {
                case 0 -> world.passTheDay(id);
                case 1 -> attest(id);
                default -> {}
            }
        }
        rounds.follow();
        clock.reset();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void burn_up_begins_with_the_first_day_of_filling() {
        var trend = world.people.as(world.cityLead, () -> outlooks.trend(campaign, null));
        assertThat(trend.burnUp().get(0).day()).isEqualTo(milestone("filling").startsOn());
    }

    @Test
    void figures_of_every_step_equal_what_the_engine_says() {
        for (var seat : List.of(world.bureau, world.district, world.direct)) {
            var viewer = world.people.person(seat, Role.MANAGER);
            check(viewer, DiagramKind.DEADLINE, keys("id", seat));
            check(viewer, DiagramKind.MILESTONE, keys("milestone_id", seat));
        }
    }

    @Test
    void milestone_shows_the_units_of_the_own_area_and_everything_else_the_plan() {
        var one = new EngineTruth(context).counts(DiagramKind.CITY_PLAN, List.of(campaign.toString()));
        for (var seat : List.of(world.bureau, world.district)) {
            var viewer = world.people.person(seat, Role.MANAGER);
            var steps = steps(viewer, DiagramKind.CITY_PLAN);
            var calls = new HashMap<String, Milestone>();
            plan().milestones().forEach(m -> calls.put(PlanElements.call(m.key()), m));
            for (var step : steps.values()) {
                var milestone = calls.get(step.element());
                if (milestone == null) {
                    assertThat(step.now()).as(step.element()).isEqualTo(one.getOrDefault(step.element(), 0));
                } else {
                    assertThat(step.now())
                            .as(step.element())
                            .isEqualTo(units(viewer, milestone, DeadlineState.OPEN, DeadlineState.OVERDUE));
                    assertThat(step.late())
                            .as(step.element())
                            .isEqualTo(units(viewer, milestone, DeadlineState.OVERDUE));
                    assertThat(step.milestone()).isEqualTo(milestone.id());
                }
            }
            assertThat(steps.values().stream().mapToInt(Step::late).sum()).isPositive();
        }
    }

    @Test
    void list_behind_a_step_holds_as_many_as_the_step_says() {
        for (var seat : List.of(world.bureau, world.district)) {
            var viewer = world.people.person(seat, Role.MANAGER);
            steps(viewer, DiagramKind.DEADLINE).values().stream()
                    .filter(step -> step.kind() != StepKind.END)
                    .forEach(step -> {
                        var behind = Filter.ALL.of(campaign.value(), null).at(step.element());
                        assertThat(count(viewer, behind)).as(step.element()).isEqualTo(step.now());
                        assertThat(count(viewer, behind.in(Set.of(DeadlineState.OVERDUE))))
                                .as("late at %s", step.element())
                                .isEqualTo(step.late());
                    });
        }
    }

    @Test
    void timeline_says_of_every_milestone_how_many_units_have_done_it() {
        for (var seat : List.of(world.bureau, world.district)) {
            var viewer = world.people.person(seat, Role.MANAGER);
            for (var line : timeline(viewer)) {
                var milestone = line.milestone();
                assertThat(line.met()).isEqualTo(units(viewer, milestone, DeadlineState.MET, DeadlineState.MET_LATE));
                assertThat(line.late()).isEqualTo(units(viewer, milestone, DeadlineState.OVERDUE));
                assertThat(line.state() == LineState.LATE).isEqualTo(line.late() > 0);
            }
        }
    }

    @Test
    void timeline_keeps_the_order_of_the_plan_and_tells_of_moved_days() {
        var moved = milestone("completion");
        var before = moved.due().effective();
        var later = new Dates(moved.startsOn(), before.plusDays(14), WeekendPolicy.KEEP);
        world.people.as(world.cityLead, () -> editing.move(moved.id(), later, "two weeks more"));
        var lines = timeline(world.cityLead);
        assertThat(lines)
                .extracting(line -> line.milestone().key())
                .startsWith("county-group")
                .hasSize(22);
        var change = lines.stream()
                .filter(line -> line.milestone().id().equals(moved.id()))
                .findFirst()
                .orElseThrow()
                .changes()
                .get(0);
        assertThat(change.oldDueOn()).isEqualTo(before);
        assertThat(change.reason()).isEqualTo("two weeks more");
    }

    @Test
    void pages_cost_at_most_ten_statements_however_many_units_there_are() {
        var few = costs();
        jdbc.sql(
                        """
                        insert into unit_deadline (id, milestone_id, campaign_id, unit_id, unit_path, superior_id, superior_path,
                            due_at, state, round_at, opened_at)
                        select gen_random_uuid(), milestone_id, campaign_id, s.id, s.path, superior_id, superior_path, due_at, 'OPEN', round_at, opened_at
                        from (select * from unit_deadline where campaign_id = :campaign limit 1) d,
                            (select u.id, u.path from organization_unit u where u.id not in (
                                select unit_id from unit_deadline where campaign_id = :campaign) limit 200) s""")
                .param("campaign", campaign.value())
                .update();
        assertThat(costs()).isEqualTo(few);
    }

    private Map<String, Integer> costs() {
        var costs = new HashMap<String, Integer>();
        for (var kind : steps(world.cityLead).kinds()) {
            costs.put(kind.name(), cost(() -> diagrams.get(campaign, kind)));
        }
        costs.put("timeline", cost(() -> timelines.get(campaign)));
        return costs;
    }

    /** The statements of a page opened in a request of its own; what is read once per start does not count. */
    private int cost(Runnable page) {
        world.people.as(world.cityLead, page);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            var sent = CountingDataSource.statements(() -> world.people.as(world.cityLead, page));
            assertThat(sent).hasSizeLessThanOrEqualTo(BUDGET);
            return sent.size();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private Diagrams.Diagram steps(TestPerson viewer) {
        return world.people.as(viewer, () -> diagrams.get(campaign, null));
    }

    private Map<String, Step> steps(TestPerson viewer, DiagramKind kind) {
        var steps = new HashMap<String, Step>();
        world.people.as(viewer, () -> diagrams.get(campaign, kind)).steps().forEach(s -> steps.put(s.element(), s));
        return steps;
    }

    private void check(TestPerson viewer, DiagramKind kind, List<String> keys) {
        var expected = new EngineTruth(context).counts(kind, keys);
        var steps = steps(viewer, kind);
        assertThat(steps.keySet()).containsAll(expected.keySet());
        steps.values().forEach(step -> assertThat(step.now())
                .as("%s of %s", step.element(), kind)
                .isEqualTo(expected.getOrDefault(step.element(), 0)));
        assertThat(steps.values().stream().mapToInt(Step::now).sum()).isPositive();
    }

    private List<Line> timeline(TestPerson viewer) {
        return world.people.as(viewer, () -> timelines.get(campaign)).lines();
    }

    private int units(TestPerson viewer, Milestone milestone, DeadlineState... states) {
        return count(
                viewer, Filter.ALL.of(campaign.value(), milestone.id().value()).in(Set.of(states)));
    }

    private int count(TestPerson viewer, Filter filter) {
        return world.people.as(viewer, () -> deadlines.count(filter));
    }

    private List<String> keys(String column, UnitInfo below) {
        return jdbc.sql("select distinct cast(" + column + " as varchar) from unit_deadline"
                        + " where campaign_id = :campaign and starts_with(unit_path, :path)")
                .param("campaign", campaign.value())
                .param("path", below.path())
                .query(String.class)
                .list();
    }

    private List<DeadlineId> all() {
        return new ArrayList<>(
                jdbc.sql("select id from unit_deadline where campaign_id = :campaign order by unit_path, milestone_id")
                        .param("campaign", campaign.value())
                        .query((row, number) -> new DeadlineId(row.getObject("id", UUID.class)))
                        .list());
    }

    private void attest(DeadlineId id) {
        world.people.as(world.cityLead, () -> decisions.attest(id, "it is done"));
        rounds.follow();
    }

    private Plan plan() {
        return world.people.as(world.cityLead, () -> plans.get(campaign));
    }

    private Milestone milestone(String key) {
        return plan().milestones().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void begin(Milestone milestone) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(
                        campaign.toString(), plan().template().process())
                .singleResult();
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(PlanElements.timer(milestone.key()))
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        var watch = world.instance(milestone.id().value());
        while (!world.jobs(watch).isEmpty()) {
            management.executeJob(world.jobs(watch).get(0).getId());
        }
    }
}
