package org.shice.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.PasswordChangeRequired;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.architecture.EntryPoints;
import org.shice.campaign.Campaigns;
import org.shice.deadline.DeadlineRounds;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.plan.Plans;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.shice.platform.error.Refusal;
import org.shice.profile.SectionLocked;
import org.shice.review.ReviewWorld;
import org.shice.rights.Operation.Seat;
import org.shice.roster.ImportState;
import org.shice.roster.RosterImports;
import org.shice.roster.TestRosters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Every entry point of every feature, as every role, inside and outside its subtree. */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceRightsIT {

    /** Walked by {@code AccessMatrixIT}, which sees inside the feature. */
    private static final Set<String> WALKED_ELSEWHERE = Set.of("account", "organization");

    /** Words, forms and rules: they hold nobody's data and ask for nothing. */
    private static final Set<String> NO_DATA = Set.of("forms", "platform");

    /** Need somebody who is signed in and answer about that person. */
    private static final Set<String> OWN = Set.of(
            "CampaignProgress.overview",
            "CaseStatuses.own",
            "NoticePreferences.own",
            "NoticePreferences.save",
            "OwnNotices.count",
            "OwnNotices.page",
            "OwnNotices.read",
            "OwnNotices.readAll",
            "OwnNotices.unread",
            "RecordEditing.own");

    /** Tell nothing about anybody: whether the system is set up, templates, the work calendar. */
    private static final Set<String> PUBLIC = Set.of(
            "Campaigns.exist",
            "ChoiceRegister.points",
            "NoticePreferences.isMailOn",
            "Plans.templates",
            "RosterFigures.people",
            "WorkCalendar.covers",
            "WorkCalendar.dayInfo",
            "WorkCalendar.settle",
            "WorkCalendar.year");

    /** Turn what was already handed out into words, paper or pages. */
    private static final Set<String> PRESENTATION = Set.of(
            "AccountSlips.workbook",
            "BoardWords.forecast",
            "BoardWords.name",
            "BoardWords.nothing",
            "BoardWords.onTime",
            "BoardWords.risk",
            "BulletinWords.text",
            "NoticeTexts.body",
            "NoticeTexts.title",
            "PlanShortcut.address",
            "PlanShortcut.textKey",
            "PlanWords.departments",
            "PlanWords.name",
            "PlanWords.note",
            "PlanWords.participants",
            "PlanWords.time",
            "PlanWords.why",
            "RecordPanel.create",
            "RosterWords.field",
            "RosterWords.fields",
            "RosterWords.finding",
            "RosterWords.problem",
            "RosterWords.value",
            "TaskWork.covers",
            "TaskWork.decidable",
            "TaskWork.opens",
            "TaskWork.returnTargets",
            "TaskWork.route",
            "TaskWork.stages",
            "TaskWork.subjects");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    private ReviewWorld world;

    @SuppressWarnings("NullAway.Init")
    private Place inside;

    @SuppressWarnings("NullAway.Init")
    private Place outside;

    @SuppressWarnings("NullAway.Init")
    private List<Operation> table;

    private final Map<Seat, Map<Role, TestPerson>> actors = new EnumMap<>(Seat.class);

    @BeforeAll
    void build() {
        world = new ReviewWorld(context);
        inside = place(world.city, world.district, world.countySchool);
        var district = world.people.district(world.city);
        outside = place(world.people.city(), district, world.people.school(district));
        var seats = Map.of(Seat.SCHOOL, inside.school(), Seat.DISTRICT, inside.district(), Seat.CITY, world.city);
        seats.forEach((seat, unit) -> actors.put(seat, seated(unit)));
        table = new OperationTable(context).all();
    }

    @Test
    void every_entry_point_has_an_expectation() {
        var named = Stream.of(
                        OWN,
                        PUBLIC,
                        PRESENTATION,
                        table.stream().map(Operation::name).collect(Collectors.toSet()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isEqualTo(EntryPoints.ofFeatures(
                        feature -> !WALKED_ELSEWHERE.contains(feature) && !NO_DATA.contains(feature)));
    }

    @Test
    void every_role_may_do_what_the_table_says_and_nothing_outside_its_subtree() {
        var surprises = new ArrayList<String>();
        for (var operation : table) {
            for (var role : refusedFirst(operation)) {
                var actor = actor(operation.seat(), role);
                var allowed = operation.allowed().contains(role);
                compare(surprises, operation, role, "inside", attempt(actor, operation, inside), allowed);
                if (operation.seat() != Seat.CITY) {
                    compare(surprises, operation, role, "outside", attempt(actor, operation, outside), false);
                }
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void nobody_may_do_anything_without_signing_in() {
        SecurityContextHolder.clearContext();
        for (var operation : table) {
            assertThat(attempt(operation, inside)).as(operation.name()).isFalse();
        }
    }

    @Test
    void person_with_a_one_time_password_may_do_nothing() {
        var actor = world.people.person(world.city, Role.INFORMATION_ADMIN);
        jdbc.update(
                "update account set must_change_password = true where id = ?",
                actor.id().value());
        for (var operation : table) {
            assertThat(attempt(actor, operation, inside)).as(operation.name()).isFalse();
        }
    }

    private Place place(UnitInfo city, UnitInfo district, UnitInfo school) {
        var draft = world.teacher(school);
        var submitted = world.teacher(school);
        world.submits(submitted);
        var task = world.openTasksOf(submitted).get(0);
        var campaign =
                world.asSystem(() -> context.getBean(Campaigns.class).create(OperationTable.plan(district.id())));
        var imports = context.getBean(RosterImports.class);
        var file = TestRosters.xls(SchoolType.PRIMARY_MIDDLE, TestRosters.people(SchoolType.PRIMARY_MIDDLE, 2));
        var roster = world.asSystem(() -> imports.upload(school.id(), "roster.xls", file));
        await().until(() -> world.asSystem(() -> imports.get(roster)).state() == ImportState.READY);
        var plans = context.getBean(Plans.class);
        var plan = world.asSystem(() -> plans.create(OperationTable.newPlan(city.id())));
        return new Place(
                district,
                school,
                draft.record(),
                submitted.record(),
                submitted.collection(),
                task.subjectId(),
                task.taskId(),
                campaign,
                roster,
                context.getBean(DeadlineRounds.class).opened(school),
                plan,
                world.asSystem(() -> plans.get(plan)).milestones().get(0).id());
    }

    private Map<Role, TestPerson> seated(UnitInfo unit) {
        var seated = new EnumMap<Role, TestPerson>(Role.class);
        for (var role : Role.values()) {
            seated.put(role, world.people.seated(unit, role));
        }
        return seated;
    }

    private TestPerson actor(Seat seat, Role role) {
        return Objects.requireNonNull(Objects.requireNonNull(actors.get(seat)).get(role), role::name);
    }

    /** What one of many transactions of its own has done cannot be undone: the refused ones go first. */
    private static List<Role> refusedFirst(Operation operation) {
        return Stream.of(Role.values())
                .sorted(Comparator.comparing(role -> operation.allowed().contains(role)))
                .toList();
    }

    private boolean attempt(TestPerson actor, Operation operation, Place place) {
        return world.people.as(actor, () -> attempt(operation, place));
    }

    /** Whether the rights let it through; a refusal for another reason comes after them. */
    private boolean attempt(Operation operation, Place place) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return operation.call().test(place);
            } catch (AccessRefused | NotFound | SectionLocked | PasswordChangeRequired refused) {
                return false;
            } catch (Refusal other) {
                return true;
            }
        }));
    }

    private static void compare(
            List<String> surprises, Operation operation, Role role, String where, boolean passed, boolean allowed) {
        if (passed != allowed) {
            surprises.add("%s at %s as %s %s: %s"
                    .formatted(operation.name(), operation.seat(), role, where, passed ? "passed" : "refused"));
        }
    }
}
