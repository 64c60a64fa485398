package org.shice.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.shice.review.Reviews.ReturnTarget.DISTRICT;
import static org.shice.review.Reviews.ReturnTarget.SECTION;
import static org.shice.review.Reviews.ReturnTarget.TEACHER;
import static org.shice.review.Reviews.ReturnTarget.UNIT;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.CoversModels;
import org.shice.ShiceIT;
import org.shice.profile.EditPermit;
import org.shice.profile.RecordState;
import org.shice.profile.Records;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ProcessPictures;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Stage;
import org.shice.tasks.WorkItemReconciler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The life of a record on every route, with every way back and every way out. */
@ShiceIT
@CoversModels({"teacher-collection.bpmn", "profile-review.bpmn", "review-route.dmn"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewProcessIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Records records;

    @Autowired
    private EditPermit permits;

    @Autowired
    private ProcessPictures pictures;

    @Autowired
    private WorkItemReconciler reconciler;

    @SuppressWarnings("NullAway.Init")
    private ReviewWorld world;

    @BeforeAll
    void build() {
        world = new ReviewWorld(context);
    }

    @BeforeEach
    void assertions() {
        BpmnAwareTests.init(engine);
    }

    @Test
    void county_record_passes_unit_district_and_bureau() {
        var teacher = world.teacher(world.countySchool);
        var collection = instance(teacher);
        assertThat(collection).isWaitingAt(TeacherCollectionProcess.USER_TASK_FILL_RECORD);
        world.submits(teacher);
        assertThat(collection).isWaitingAt(TeacherCollectionProcess.CALL_ACTIVITY_PROFILE_REVIEW);
        stands(teacher, Stage.UNIT, ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT);
        world.approves(world.schoolAdmin, teacher);
        stands(teacher, Stage.DISTRICT, ProfileReviewProcess.USER_TASK_AUDIT_AT_DISTRICT);
        world.approves(world.auditor, teacher);
        stands(teacher, Stage.CONFIRM, ProfileReviewProcess.USER_TASK_CONFIRM_AT_BUREAU);
        world.approves(world.confirmer, teacher);
        assertThat(collection).isEnded().hasPassed(TeacherCollectionProcess.END_EVENT_RECORD_EFFECTIVE);
        isEffective(teacher);
    }

    @Test
    void record_of_a_school_directly_under_the_bureau_skips_the_district() {
        var teacher = world.teacher(world.directSchool);
        world.submits(teacher);
        world.approves(world.directAdmin, teacher);
        stands(teacher, Stage.CONFIRM, ProfileReviewProcess.USER_TASK_CONFIRM_AT_BUREAU);
        world.approves(world.confirmer, teacher);
        isEffective(teacher);
    }

    @Test
    void university_record_is_reviewed_by_departments_in_parallel_and_confirmed_by_the_personnel_office() {
        var teacher = world.teacher(world.college);
        world.submits(teacher);
        world.approves(world.collegeAdmin, teacher);
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.SECTION);
        assertThat(world.openTasksOf(teacher)).hasSize(2);
        world.approves(world.researchReviewer, teacher);
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.SECTION);
        world.approves(world.academicReviewer, teacher);
        stands(teacher, Stage.CONFIRM, ProfileReviewProcess.USER_TASK_CONFIRM_AT_BUREAU);
        world.approves(world.personnelOfficer, teacher);
        isEffective(teacher);
    }

    @Test
    void university_without_section_departments_confirms_straight_away() {
        var teacher = world.teacher(world.smallCollege);
        world.submits(teacher);
        world.approves(world.smallCollegeAdmin, teacher);
        stands(teacher, Stage.CONFIRM, ProfileReviewProcess.USER_TASK_CONFIRM_AT_BUREAU);
        world.approves(world.smallOfficer, teacher);
        isEffective(teacher);
    }

    @Test
    void returned_sections_only_are_open_to_the_teacher() {
        var teacher = world.teacher(world.countySchool);
        assertThat(permits.permitFor(teacher.record()).all()).isTrue();
        world.submits(teacher);
        assertThat(permits.permitFor(teacher.record())).isEqualTo(EditPermit.Permit.NOTHING);
        world.returns(world.schoolAdmin, teacher, TEACHER, "education");
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.RETURNED);
        assertThat(world.caseOf(teacher).returnedTimes()).isEqualTo(1);
        assertThat(permits.permitFor(teacher.record()).sections()).containsExactly("education");
        assertThat(instance(teacher)).isWaitingAt(TeacherCollectionProcess.USER_TASK_FILL_RECORD);
        world.submits(teacher);
        world.approves(world.schoolAdmin, teacher);
        world.returns(world.auditor, teacher, UNIT);
        stands(teacher, Stage.UNIT, ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT);
        assertThat(world.taskOf(world.schoolAdmin, teacher).returnedTimes()).isEqualTo(2);
        world.approves(world.schoolAdmin, teacher);
        world.returns(world.auditor, teacher, TEACHER);
        assertThat(permits.permitFor(teacher.record()).all()).isTrue();
    }

    @Test
    void bureau_returns_to_the_district_and_to_the_unit() {
        var teacher = world.teacher(world.countySchool);
        world.submits(teacher);
        world.approves(world.schoolAdmin, teacher);
        world.approves(world.auditor, teacher);
        world.returns(world.confirmer, teacher, DISTRICT);
        stands(teacher, Stage.DISTRICT, ProfileReviewProcess.USER_TASK_AUDIT_AT_DISTRICT);
        world.approves(world.auditor, teacher);
        world.returns(world.confirmer, teacher, UNIT);
        stands(teacher, Stage.UNIT, ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT);
    }

    @Test
    void departments_are_all_heard_before_a_return() {
        var teacher = world.teacher(world.college);
        world.submits(teacher);
        world.approves(world.collegeAdmin, teacher);
        world.returns(world.academicReviewer, teacher, TEACHER, "teaching");
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.SECTION);
        world.returns(world.researchReviewer, teacher, UNIT);
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.RETURNED);
        assertThat(permits.permitFor(teacher.record()).sections()).containsExactlyInAnyOrder("teaching", "training");
        world.submits(teacher);
        world.approves(world.collegeAdmin, teacher);
        world.approves(world.researchReviewer, teacher);
        world.approves(world.academicReviewer, teacher);
        world.returns(world.personnelOfficer, teacher, SECTION);
        assertThat(world.openTasksOf(teacher)).hasSize(2);
        world.returns(world.academicReviewer, teacher, UNIT);
        world.approves(world.researchReviewer, teacher);
        stands(teacher, Stage.UNIT, ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT);
    }

    @Test
    void withdrawn_submission_is_back_with_the_teacher() {
        var teacher = world.teacher(world.countySchool);
        world.submits(teacher);
        world.withdraws(teacher);
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.FILL);
        assertThat(permits.permitFor(teacher.record()).all()).isTrue();
        assertThat(instance(teacher)).isWaitingAt(TeacherCollectionProcess.USER_TASK_FILL_RECORD);
        assertThat(ended(ProfileReviewProcess.END_EVENT_WITHDRAWN)).isPositive();
        world.withdraws(teacher);
        world.submits(teacher);
        stands(teacher, Stage.UNIT, ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT);
    }

    @Test
    void leaving_ends_the_case_while_filling_and_while_under_review() {
        var filling = world.teacher(world.countySchool);
        var running = instance(filling);
        world.leaves(filling, world.schoolAdmin, LeavingReason.RETIRED);
        assertThat(running).isEnded().hasPassed(TeacherCollectionProcess.END_EVENT_COLLECTION_LEFT);
        assertThat(world.stageOf(filling)).isEqualTo(Stage.LEFT);

        var reviewed = world.teacher(world.college);
        world.submits(reviewed);
        world.approves(world.collegeAdmin, reviewed);
        var collection = instance(reviewed);
        world.leaves(reviewed, world.collegeAdmin, LeavingReason.LEFT_UNIT);
        assertThat(collection).isEnded().hasPassed(TeacherCollectionProcess.END_EVENT_COLLECTION_LEFT);
        assertThat(world.openTasksOf(reviewed)).isEmpty();
        assertThat(permits.permitFor(reviewed.record())).isEqualTo(EditPermit.Permit.NOTHING);
    }

    @Test
    void enrolling_twice_starts_one_instance() {
        var teacher = world.teacher(world.countySchool);
        assertThat(world.enrol(world.countySchool, teacher.record())).isFalse();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(teacher.collection().toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void picture_shows_the_path_and_the_place() {
        var teacher = world.teacher(world.countySchool);
        world.submits(teacher);
        world.approves(world.schoolAdmin, teacher);
        world.returns(world.auditor, teacher, TEACHER);
        var returned = world.asSystem(
                () -> pictures.ofLatestReview(teacher.collection()).orElseThrow());
        assertThat(returned.visited())
                .contains(
                        "Flow_UnitDecision_Approved",
                        "Flow_SectionReviewNeeded_No",
                        "Flow_DistrictDecision_Returned",
                        "Flow_ReturnTarget_Teacher",
                        ProfileReviewProcess.END_EVENT_RETURNED_TO_TEACHER)
                .doesNotContain("Flow_SectionReviewNeeded_Yes", "Flow_DistrictAuditNeeded_No");
        assertThat(returned.current()).isEmpty();
        var collection = world.asSystem(() -> pictures.ofCase(teacher.collection()));
        assertThat(collection.visited())
                .contains("Flow_ReviewOutcome_Returned")
                .doesNotContain("Flow_ReviewOutcome_Withdrawn", "Flow_ReviewOutcome_Approved");
        assertThat(collection.current()).containsExactly(TeacherCollectionProcess.USER_TASK_FILL_RECORD);
    }

    /** The stage of the case, the place of the process and the task list say the same. */
    private void stands(Teacher teacher, Stage stage, String taskKey) {
        assertThat(world.stageOf(teacher)).isEqualTo(stage);
        var items = world.openTasksOf(teacher);
        assertThat(items).hasSize(1);
        assertThat(items.get(0).stage()).isEqualTo(stage.name());
        assertThat(items.get(0).taskKey()).isEqualTo(taskKey);
        var review = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(items.get(0).subjectId().toString())
                .singleResult();
        assertThat(review).isWaitingAt(taskKey);
    }

    private void isEffective(Teacher teacher) {
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.EFFECTIVE);
        var record = records.get(teacher.record());
        assertThat(record.state()).isEqualTo(RecordState.EFFECTIVE);
        assertThat(record.effectiveVersion())
                .isEqualTo(records.versions(teacher.record()).get(0).id());
        assertThat(world.openTasksOf(teacher)).isEmpty();
    }

    private ProcessInstance instance(Teacher teacher) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(teacher.collection().toString())
                .singleResult();
    }

    private long ended(String endEvent) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(endEvent)
                .count();
    }

    @AfterAll
    void engine_and_task_list_agree() {
        assertThat(reconciler.inspect().none()).isTrue();
    }
}
