package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.board.Diagrams.Step;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.NotFound;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the pictures of collection and review, after people have acted at random. */
@ShiceIT
class ReviewDiagramIT {

    private static final int ACTS = 90;
    private static final long SEED = 20_261_125;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private ReviewWorld world;
    private EngineTruth engine;
    private final Random random = new Random(SEED);
    private final List<Teacher> teachers = new ArrayList<>();

    @BeforeEach
    void act() {
        world = new ReviewWorld(context);
        engine = new EngineTruth(context);
        for (int i = 0; i < 4; i++) {
            Stream.of(world.countySchool, world.directSchool, world.college)
                    .map(world::teacher)
                    .forEach(teachers::add);
        }
        for (int i = 0; i < ACTS; i++) {
            act(teachers.get(random.nextInt(teachers.size())));
        }
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void figures_of_every_step_equal_what_the_engine_says() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(25)));
        checkAll(world.city, world.city);
        checkAll(world.university, world.university);
    }

    @Test
    void district_sees_its_own_people_only() {
        checkAll(world.city, world.district);
        checkAll(world.city, world.directSchool);
    }

    @Test
    void who_looks_after_another_city_sees_nothing() {
        var stranger = world.people.person(world.university, Role.MANAGER);
        var campaign = campaign(world.city);
        assertThatThrownBy(() -> world.people.as(stranger, () -> diagrams.get(campaign, DiagramKind.REVIEW)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void campaign_without_plan_has_no_pictures_of_a_plan() {
        var manager = world.people.person(world.city, Role.MANAGER);
        var campaign = campaign(world.city);
        assertThat(world.people.as(manager, () -> diagrams.get(campaign, null)).kinds())
                .containsExactly(DiagramKind.CAMPAIGN, DiagramKind.COLLECTION, DiagramKind.REVIEW);
        assertThatThrownBy(() -> world.people.as(manager, () -> diagrams.get(campaign, DiagramKind.DEADLINE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void median_of_a_step_is_taken_from_its_finished_tasks() {
        var manager = world.people.person(world.city, Role.MANAGER);
        var campaign = campaign(world.city);
        jdbc.sql(
                        """
                        update work_item set finished_at = created_at + make_interval(hours => cast(n.number as integer))
                        from (select task_id, row_number() over (order by task_id) as number from work_item
                              where campaign_id = :campaign and task_key = 'UserTask_VerifyAtUnit' and state = 'DONE') n
                        where n.task_id = work_item.task_id""")
                .param("campaign", campaign.value())
                .update();
        var step = world.people.as(manager, () -> diagrams.get(campaign, DiagramKind.REVIEW)).steps().stream()
                .filter(one -> "UserTask_VerifyAtUnit".equals(one.element()))
                .findFirst()
                .orElseThrow();
        var spent = Objects.requireNonNull(step.spent());
        assertThat(spent.of()).isGreaterThan(2);
        assertThat(spent.seconds()).isEqualTo((spent.of() + 1) * 1800L);
    }

    private void checkAll(UnitInfo root, UnitInfo seat) {
        var viewer = world.people.person(seat, Role.MANAGER);
        var below = teachers.stream()
                .map(world::caseOf)
                .filter(one -> one.unitPath().startsWith(seat.path()))
                .toList();
        check(
                root,
                viewer,
                DiagramKind.COLLECTION,
                below,
                below.stream().map(one -> one.id().toString()).toList());
        check(root, viewer, DiagramKind.REVIEW, below, reviews(below));
    }

    private void check(UnitInfo root, TestPerson viewer, DiagramKind kind, List<CaseInfo> cases, List<String> keys) {
        var expected = engine.counts(kind, keys);
        var diagram = world.people.as(viewer, () -> diagrams.get(campaign(root), kind));
        for (var step : diagram.steps()) {
            assertThat(step.now())
                    .as("%s of %s", step.element(), kind)
                    .isEqualTo(expected.getOrDefault(step.element(), 0));
            if (!late(step, cases).isEmpty()) {
                assertThat(step.late()).as("late at %s", step.element()).isEqualTo(sum(late(step, cases)));
            }
        }
        assertThat(diagram.steps()).extracting(Step::element).containsAll(expected.keySet());
        assertThat(diagram.steps().stream().mapToInt(Step::now).sum()).isPositive();
    }

    /** How many cases are late in the stages that an element stands for; sections are tasks of departments, not cases. */
    private List<Integer> late(Step step, List<CaseInfo> cases) {
        var stages = Map.of(
                        "UserTask_FillRecord", Set.of(Stage.FILL, Stage.RETURNED),
                        "CallActivity_ProfileReview", Set.of(Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM),
                        "UserTask_VerifyAtUnit", Set.of(Stage.UNIT),
                        "UserTask_AuditAtDistrict", Set.of(Stage.DISTRICT),
                        "UserTask_ConfirmAtBureau", Set.of(Stage.CONFIRM))
                .get(step.element());
        return stages == null
                ? List.of()
                : List.of((int) cases.stream()
                        .filter(one -> stages.contains(one.stage()))
                        .filter(one -> one.dueDates().of(one.stage()).isBefore(clock.instant()))
                        .count());
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private List<String> reviews(List<CaseInfo> cases) {
        return jdbc
                .sql("select id from review where subject_id = any(:cases)")
                .param("cases", cases.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    private CampaignId campaign(UnitInfo root) {
        return teachers.stream()
                .map(world::caseOf)
                .filter(one -> one.unitPath().startsWith(root.path()))
                .findFirst()
                .map(one -> new CampaignId(one.campaignId()))
                .orElseThrow();
    }

    private void act(Teacher teacher) {
        switch (world.stageOf(teacher)) {
            case FILL, RETURNED -> {
                if (random.nextInt(25) == 0) {
                    world.leaves(teacher, admin(teacher), LeavingReason.LEFT_UNIT);
                } else {
                    world.submits(teacher);
                }
            }
            case UNIT -> {
                if (random.nextInt(6) == 0) {
                    world.withdraws(teacher);
                } else {
                    decide(admin(teacher), teacher, List.of(ReturnTarget.TEACHER));
                }
            }
            case SECTION -> world.approves(departments(teacher).get(0), teacher);
            case DISTRICT -> decide(world.auditor, teacher, List.of(ReturnTarget.TEACHER, ReturnTarget.UNIT));
            case CONFIRM -> decide(confirmer(teacher), teacher, List.of(ReturnTarget.TEACHER, ReturnTarget.UNIT));
            case EFFECTIVE, LEFT -> {}
        }
    }

    private void decide(TestPerson reviewer, Teacher teacher, List<ReturnTarget> targets) {
        if (random.nextInt(4) == 0) {
            world.returns(reviewer, teacher, targets.get(random.nextInt(targets.size())));
        } else {
            world.approves(reviewer, teacher);
        }
    }

    private TestPerson admin(Teacher teacher) {
        var path = world.caseOf(teacher).unitPath();
        return path.equals(world.countySchool.path())
                ? world.schoolAdmin
                : path.equals(world.directSchool.path()) ? world.directAdmin : world.collegeAdmin;
    }

    private TestPerson confirmer(Teacher teacher) {
        return world.caseOf(teacher).unitPath().startsWith(world.city.path())
                ? world.confirmer
                : world.personnelOfficer;
    }

    private List<TestPerson> departments(Teacher teacher) {
        return world.openTasksOf(teacher).stream()
                .map(item -> item.ownerUnitId().equals(world.academicAffairs.id())
                        ? world.academicReviewer
                        : world.researchReviewer)
                .toList();
    }
}
