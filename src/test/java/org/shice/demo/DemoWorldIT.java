package org.shice.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.SignIn;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.ScopeReason;
import org.shice.deadline.DeadlineEvent;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Supervision;
import org.shice.forms.Finding;
import org.shice.forms.RecordRules;
import org.shice.notice.OwnNotices;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneState;
import org.shice.plan.PlanLaunching;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.profile.Records;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@ShiceIT
class DemoWorldIT {

    private static final int EVERY_FATE = DemoFate.values().length;

    @Autowired
    private CityWorld city;

    @Autowired
    private UniversityWorld university;

    @Autowired
    private CampaignProgress progress;

    @Autowired
    private CampaignScope scope;

    @Autowired
    private Records records;

    @Autowired
    private RecordRules rules;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private ManagementService management;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private DemoPlan deadlinePlans;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Supervision supervision;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private Clock clock;

    @Test
    void small_city_has_every_state_and_only_sound_records() {
        var failedBefore = failedJobs();
        var prefix = TestPeople.unique();
        var world = city.create(new CityPlan(prefix, 1, 1, 1, EVERY_FATE, seed()));

        assertThat(stages(world))
                .containsExactlyInAnyOrder(
                        Stage.FILL,
                        Stage.RETURNED,
                        Stage.UNIT,
                        Stage.DISTRICT,
                        Stage.CONFIRM,
                        Stage.EFFECTIVE,
                        Stage.LEFT);
        assertThat(overdue(world)).isPositive();
        assertThat(reasons(world))
                .containsExactlyInAnyOrder(
                        ScopeReason.RETIRED_OR_LEFT,
                        ScopeReason.CONTRACT_UNKNOWN,
                        ScopeReason.CONTRACT_TOO_SHORT,
                        ScopeReason.CONTRACT_WORKER,
                        ScopeReason.EXTERNAL_TEACHER,
                        ScopeReason.EXCLUDED_BY_HAND);
        everySubmittedRecordIsSound(world);
        thePlanIsInMidCourse(world, prefix + "city-lead");
        assertThat(cast.as(prefix + "s11-info", notices::unread)).isPositive();
        assertThat(cast.as(prefix + "t11007", notices::unread)).isPositive();
        assertThat(signIn.attempt(prefix + "city-lead", DemoPassword.TEXT)).isNotNull();
        assertThat(failedBefore).as("jobs that had failed before").containsAll(failedJobs());
    }

    @Test
    void small_university_has_section_reviews_too() {
        var prefix = TestPeople.unique();
        var world = university.create(new UniversityPlan(prefix, 1, EVERY_FATE, seed()));

        assertThat(stages(world))
                .containsExactlyInAnyOrder(
                        Stage.FILL,
                        Stage.RETURNED,
                        Stage.UNIT,
                        Stage.SECTION,
                        Stage.CONFIRM,
                        Stage.EFFECTIVE,
                        Stage.LEFT);
        assertThat(reasons(world)).doesNotContain(ScopeReason.CONTRACT_WORKER);
        everySubmittedRecordIsSound(world);
        thePlanIsInMidCourse(world, prefix + "uni-lead");
    }

    @Test
    void the_time_is_the_real_one_when_the_world_is_ready() {
        city.create(new CityPlan(TestPeople.unique(), 1, 1, 1, 1, seed()));

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }

    /** Milestones are done, under way and to come; who is late was escalated when the day was over and is supervised. */
    private void thePlanIsInMidCourse(DemoResult world, String lead) {
        var plan = cast.as(lead, () -> plans.get(world.campaign()));
        assertThat(plan.milestones())
                .extracting(Milestone::state)
                .contains(MilestoneState.DONE, MilestoneState.OPEN, MilestoneState.PLANNED);
        assertThat(cast.as(lead, () -> launching.readiness(world.campaign()).findings()))
                .extracting(PlanLaunching.Finding::kind)
                .allMatch(kind -> kind == PlanLaunching.Kind.CALENDAR_UNKNOWN);
        assertThat(cast.as(
                        lead,
                        () -> groups.members(
                                world.campaign(), plan.campaign().plan().unit())))
                .hasSizeGreaterThan(4);
        assertThat(cast.as(lead, () -> groups.persons(world.campaign())))
                .extracting(WorkingGroups.UnitPerson::name)
                .doesNotContainNull();
        var all = deadlinePlans.deadlines(plan, lead, Set.of());
        assertThat(all)
                .extracting(DeadlineInfo::state)
                .contains(DeadlineState.MET, DeadlineState.OPEN, DeadlineState.OVERDUE);
        all.stream()
                .filter(deadline -> deadline.state() == DeadlineState.OVERDUE)
                .forEach(deadline -> wasEscalated(deadline, lead));
    }

    private void wasEscalated(DeadlineInfo late, String lead) {
        var history = cast.as(lead, () -> deadlines.history(late.id()));
        assertThat(history)
                .extracting(DeadlineEvent::kind)
                .contains(DeadlineEventKind.OPENED, DeadlineEventKind.REMINDED, DeadlineEventKind.ESCALATED);
        assertThat(history)
                .filteredOn(event -> event.kind() == DeadlineEventKind.DUE_PASSED)
                .anySatisfy(event -> assertThat(event.at()).isCloseTo(late.endsAt(), within(10, ChronoUnit.SECONDS)));
        assertThat(history).extracting(DeadlineEvent::at).allMatch(at -> at.isBefore(clock.instant()));
        assertThat(cast.as(lead, () -> supervision.taskOf(late.id()))).isPresent();
    }

    /** Other tests let jobs fail on purpose in the engine that all share. */
    private List<String> failedJobs() {
        return management.createJobQuery().withException().list().stream()
                .map(Job::getId)
                .toList();
    }

    private Set<Stage> stages(DemoResult world) {
        var total = system.call(() -> progress.counts(world.campaign(), null)).total();
        var found = EnumSet.noneOf(Stage.class);
        total.byStage().forEach((stage, count) -> {
            if (count > 0) {
                found.add(stage);
            }
        });
        return found;
    }

    private int overdue(DemoResult world) {
        return system.call(() -> progress.counts(world.campaign(), null))
                .total()
                .overdue();
    }

    private Set<ScopeReason> reasons(DemoResult world) {
        var found = new HashSet<ScopeReason>();
        system.call(() -> scope.excluded(world.campaign(), null, null, null, 200))
                .items()
                .forEach(person -> found.add(person.reason()));
        return found;
    }

    private void everySubmittedRecordIsSound(DemoResult world) {
        var people = system.call(() -> records.chunk(world.root().path(), null, 1000));
        assertThat(people).hasSize(world.people());
        for (var person : people) {
            for (var version : system.call(() -> records.versions(person.id()))) {
                assertThat(rules.checkAll(person.schoolType(), version.content()))
                        .as("%s version %s", person.staffNumber(), version.number())
                        .extracting(Finding::severity)
                        .doesNotContain(Finding.Severity.ERROR, Finding.Severity.MISSING);
            }
        }
    }

    private static long seed() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
