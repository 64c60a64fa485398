package org.shice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.NewSubstitution;
import org.shice.account.Role;
import org.shice.account.RoleGrants;
import org.shice.account.Substitutions;
import org.shice.account.TestPeople.TestPerson;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.platform.error.Refusal;
import org.shice.platform.time.TimeSettings;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskTaken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may do what to a case and a review: role, subtree, four eyes, own data, state. */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewRightsIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CollectionCases cases;

    @Autowired
    private TaskList tasks;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private RoleGrants grants;

    @Autowired
    private AuditTrail audit;

    @SuppressWarnings("NullAway.Init")
    private ReviewWorld world;

    @BeforeAll
    void build() {
        world = new ReviewWorld(context);
    }

    @Test
    void every_role_but_the_right_one_at_the_right_unit_is_refused() {
        var submitted = submitted(world.countySchool);
        var task = world.taskOf(world.schoolAdmin, submitted);
        var otherSchool = world.people.school(world.district);
        for (var role : Role.values()) {
            if (role != Role.INFORMATION_ADMIN && fits(role, world.countySchool)) {
                refused(world.people.person(world.countySchool, role), task.taskId());
            }
            if (fits(role, otherSchool)) {
                refused(world.people.person(otherSchool, role), task.taskId());
            }
            if (fits(role, world.city)) {
                refused(world.people.person(world.city, role), task.taskId());
            }
        }
        assertThat(world.stageOf(submitted)).isEqualTo(Stage.UNIT);
        world.approves(world.schoolAdmin, submitted);
        assertThat(world.stageOf(submitted)).isEqualTo(Stage.DISTRICT);
    }

    @Test
    void nobody_reviews_own_data_not_even_through_a_deputy() {
        var admin = world.people.person(world.countySchool, Role.TEACHER, Role.INFORMATION_ADMIN);
        var own = world.teacher(world.countySchool, admin, java.util.Map.of());
        world.submits(own);
        var task = world.taskOf(world.schoolAdmin, own).taskId();
        assertThat(refusal(admin, task)).isInstanceOf(OwnDataReview.class);
        var deputy = deputyOf(admin);
        assertThat(refusal(deputy, task)).isInstanceOf(OwnDataReview.class);
    }

    @Test
    void one_person_does_not_decide_two_levels() {
        var both = world.people.person(world.countySchool, Role.INFORMATION_ADMIN);
        world.asSystem(() -> {
            grants.grant(both.id(), Role.DISTRICT_AUDITOR, world.district.id(), null, null);
            return both;
        });
        var submitted = submitted(world.countySchool);
        decide(both, submitted, world.countySchool, DecisionInput.approve());
        var audited = taskAt(submitted, world.district);
        assertThat(refusal(both, audited)).isInstanceOf(FourEyesRequired.class);
        assertThat(world.people.as(both, () -> world.refusal(() -> tasks.claim(audited))))
                .isInstanceOf(FourEyesRequired.class);
        var deputy = deputyOf(both);
        assertThat(refusal(deputy, audited)).isInstanceOf(FourEyesRequired.class);
    }

    @Test
    void deputy_decides_in_the_name_of_the_absent_person_and_the_record_says_so() {
        var absent = world.people.person(world.countySchool, Role.INFORMATION_ADMIN);
        var deputy = deputyOf(absent);
        var submitted = submitted(world.countySchool);
        decide(deputy, submitted, world.countySchool, DecisionInput.approve());
        var history = audit.historyOf("record", submitted.record().toString());
        assertThat(history).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("REVIEW_APPROVED");
            assertThat(entry.actorId()).isEqualTo(deputy.id().value());
            assertThat(entry.onBehalfOfId()).isEqualTo(absent.id().value());
        });
        assertThat(audit.isIntact("record", submitted.record().toString())).isTrue();
        var step = world.people
                .as(world.auditor, () -> reviews.open(taskAt(submitted, world.district)))
                .history()
                .get(1);
        assertThat(step.actorName()).isEqualTo(deputy.displayName());
        assertThat(step.onBehalfOfName()).isEqualTo(absent.displayName());
    }

    @Test
    void return_says_why_and_where_to() {
        var submitted = submitted(world.countySchool);
        var task = world.taskOf(world.schoolAdmin, submitted).taskId();
        assertThat(problems(task, new DecisionInput(Reviews.Outcome.RETURNED, ReturnTarget.TEACHER, " ", List.of())))
                .containsExactly("review.reason.required");
        assertThat(problems(task, new DecisionInput(Reviews.Outcome.RETURNED, null, "why", List.of())))
                .containsExactly("review.return-target.invalid");
        assertThat(problems(task, DecisionInput.returnTo(ReturnTarget.DISTRICT, "why", List.of())))
                .containsExactly("review.return-target.invalid");
        assertThat(problems(
                        task,
                        DecisionInput.returnTo(
                                ReturnTarget.TEACHER, "why", List.of(new RemarkInput("nothing", null, null, "x")))))
                .containsExactly("review.remark.section");
        assertThat(world.stageOf(submitted)).isEqualTo(Stage.UNIT);
    }

    @Test
    void section_reviewer_sees_and_decides_the_own_sections_only() {
        var submitted = submitted(world.college);
        decide(world.collegeAdmin, submitted, world.college, DecisionInput.approve());
        var task = taskAt(submitted, world.academicAffairs);
        var page = world.people.as(world.academicReviewer, () -> reviews.open(task));
        assertThat(page.sections()).containsExactly("teaching");
        assertThat(page.version().content().sections()).containsOnlyKeys("teaching");
        assertThat(page.version().provenance().keySet()).allMatch(place -> place.startsWith("teaching/"));
        var foreign =
                DecisionInput.returnTo(ReturnTarget.TEACHER, "why", List.of(new RemarkInput("basic", null, null, "x")));
        assertThat(world.people.as(world.academicReviewer, () -> world.refusal(() -> reviews.decide(task, foreign))))
                .isInstanceOf(InvalidInput.class);
        assertThat(world.people.as(world.researchReviewer, () -> world.refusal(() -> reviews.open(task))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void manager_sees_that_a_task_exists_but_not_the_record() {
        var manager = world.people.person(world.district, Role.MANAGER);
        var submitted = submitted(world.countySchool);
        var task = world.taskOf(world.schoolAdmin, submitted).taskId();
        world.people.as(manager, () -> {
            assertThat(tasks.page(Filter.of(Scope.AREA), null, 50).items())
                    .extracting("taskId")
                    .contains(task);
            assertThat(world.refusal(() -> reviews.open(task))).isInstanceOf(AccessRefused.class);
            assertThat(world.refusal(() -> tasks.claim(task))).isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void submission_needs_confirmation_password_and_the_own_record() {
        var teacher = world.teacher(world.countySchool);
        var colleague = world.teacher(world.countySchool);
        assertThat(asTeacher(teacher, () -> cases.submit(teacher.collection(), false, "x")))
                .isInstanceOf(SubmissionNotConfirmed.class);
        assertThat(asTeacher(teacher, () -> cases.submit(teacher.collection(), true, "wrong")))
                .isInstanceOf(SubmissionNotConfirmed.class);
        assertThat(asTeacher(colleague, () -> cases.submit(teacher.collection(), true, "x")))
                .isInstanceOf(NotFound.class);
        assertThat(asTeacher(colleague, () -> cases.withdraw(teacher.collection())))
                .isInstanceOf(NotFound.class);
        assertThat(asTeacher(colleague, () -> cases.get(teacher.collection()))).isInstanceOf(NotFound.class);
        world.submits(teacher);
        assertThat(asTeacher(
                        teacher, () -> cases.submit(teacher.collection(), true, org.shice.account.TestPeople.PASSWORD)))
                .isInstanceOf(NotWithTeacher.class);
    }

    @Test
    void withdrawal_ends_when_somebody_has_taken_or_decided_the_task() {
        var taken = submitted(world.countySchool);
        var task = world.taskOf(world.schoolAdmin, taken).taskId();
        world.people.as(world.schoolAdmin, () -> tasks.claim(task));
        assertThat(asTeacher(taken, () -> cases.withdraw(taken.collection()))).isInstanceOf(AlreadyUnderReview.class);
        world.people.as(world.schoolAdmin, () -> tasks.release(task));
        world.withdraws(taken);
        assertThat(world.stageOf(taken)).isEqualTo(Stage.FILL);

        var decided = submitted(world.countySchool);
        world.approves(world.schoolAdmin, decided);
        assertThat(asTeacher(decided, () -> cases.withdraw(decided.collection())))
                .isInstanceOf(AlreadyUnderReview.class);
    }

    @Test
    void only_the_administrator_of_the_area_reports_that_somebody_left() {
        var teacher = world.teacher(world.countySchool);
        assertThat(asTeacher(teacher, () -> cases.leave(teacher.collection(), LeavingReason.RETIRED, "")))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.people.as(
                        world.directAdmin,
                        () -> world.refusal(() -> cases.leave(teacher.collection(), LeavingReason.RETIRED, ""))))
                .isInstanceOf(NotFound.class);
        world.leaves(teacher, world.schoolAdmin, LeavingReason.RETIRED);
        assertThat(world.people.as(
                        world.schoolAdmin,
                        () -> world.refusal(() -> cases.leave(teacher.collection(), LeavingReason.RETIRED, ""))))
                .isInstanceOf(CaseClosed.class);
    }

    @Test
    void bulk_decision_says_what_happened_to_each() {
        var free = submitted(world.countySchool);
        var taken = submitted(world.countySchool);
        var colleague = world.people.person(world.countySchool, Role.INFORMATION_ADMIN);
        var freeTask = world.taskOf(world.schoolAdmin, free).taskId();
        var takenTask = world.taskOf(world.schoolAdmin, taken).taskId();
        world.people.as(colleague, () -> tasks.claim(takenTask));
        var results = world.people.as(
                world.schoolAdmin,
                () -> reviews.decideAll(List.of(freeTask, takenTask, "unknown"), DecisionInput.approve()));
        assertThat(results).extracting("done").containsExactly(true, false, false);
        assertThat(results.get(1).refusalKey()).isEqualTo("error.TaskTaken");
        assertThat(results.get(1).args()).containsExactly(colleague.displayName());
        assertThat(results.get(2).refusalKey()).isEqualTo("error.NotFound");
        assertThat(world.stageOf(free)).isEqualTo(Stage.DISTRICT);
        assertThat(world.stageOf(taken)).isEqualTo(Stage.UNIT);
        assertThat(world.people.as(world.schoolAdmin, () -> world.refusal(() -> tasks.claim(freeTask))))
                .isInstanceOf(TaskTaken.class);
    }

    @Test
    void second_look_shows_what_changed_since_the_first() {
        var submitted = submitted(world.countySchool);
        var first = world.people.as(
                world.schoolAdmin,
                () -> reviews.open(world.taskOf(world.schoolAdmin, submitted).taskId()));
        assertThat(first.sinceLastLook()).isEmpty();
        assertThat(first.mayDecide()).isTrue();
        assertThat(first.returnTargets()).containsExactly(ReturnTarget.TEACHER);
        world.returns(world.schoolAdmin, submitted, ReturnTarget.TEACHER, "education");
        world.changes(submitted, "education", "major", "数学与应用数学");
        world.submits(submitted);
        var second = world.people.as(
                world.schoolAdmin,
                () -> reviews.open(world.taskOf(world.schoolAdmin, submitted).taskId()));
        assertThat(second.sinceLastLook()).anySatisfy(change -> {
            assertThat(change.sectionCode()).isEqualTo("education");
            assertThat(change.fieldKey()).isEqualTo("major");
            assertThat(change.after()).isEqualTo("数学与应用数学");
        });
        assertThat(second.remarks()).extracting("text").contains("please look again");
        assertThat(second.history()).extracting("action").containsExactly("SUBMITTED", "RETURNED_TEACHER", "SUBMITTED");
    }

    private Teacher submitted(UnitInfo unit) {
        var teacher = world.teacher(unit);
        world.submits(teacher);
        return teacher;
    }

    private String taskAt(Teacher teacher, UnitInfo owner) {
        return world.openTasksOf(teacher).stream()
                .filter(item -> item.ownerUnitId().equals(owner.id()))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private void decide(TestPerson person, Teacher teacher, UnitInfo owner, DecisionInput decision) {
        var task = taskAt(teacher, owner);
        world.people.as(person, () -> reviews.decide(task, decision));
    }

    private TestPerson deputyOf(TestPerson absent) {
        var deputy = world.people.person(world.countySchool, Role.TEACHER);
        var today = LocalDate.now(TimeSettings.ZONE);
        world.people.as(
                absent,
                () -> substitutions.name(new NewSubstitution(deputy.username(), today, today.plusDays(1), "holiday")));
        return deputy;
    }

    private void refused(TestPerson person, String task) {
        assertThat(refusal(person, task)).isInstanceOfAny(NotFound.class, AccessRefused.class);
    }

    private Refusal refusal(TestPerson person, String task) {
        return world.people.as(person, () -> world.refusal(() -> reviews.decide(task, DecisionInput.approve())));
    }

    private Refusal asTeacher(Teacher teacher, Runnable action) {
        return world.people.as(teacher.person(), () -> world.refusal(action));
    }

    private List<String> problems(String task, DecisionInput decision) {
        var refusal = world.people.as(world.schoolAdmin, () -> world.refusal(() -> reviews.decide(task, decision)));
        return ((InvalidInput) refusal)
                .problems().stream().map(InvalidInput.Problem::textKey).toList();
    }

    private static boolean fits(Role role, UnitInfo unit) {
        return switch (role) {
            case SECTION_REVIEWER -> false;
            case DISTRICT_AUDITOR -> unit.kind() == org.shice.organization.UnitKind.DISTRICT_BUREAU;
            case BUREAU_REVIEWER -> unit.kind() == org.shice.organization.UnitKind.CITY_BUREAU;
            default -> true;
        };
    }
}
