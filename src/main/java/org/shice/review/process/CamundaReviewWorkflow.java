package org.shice.review.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.platform.process.ProcessVariable;
import org.shice.review.CaseId;
import org.shice.review.ReviewId;
import org.shice.review.ReviewRoute;
import org.shice.review.ReviewState;
import org.shice.review.ReviewWorkflow;
import org.shice.review.Reviews.Outcome;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.TaskCompletion;
import org.shice.tasks.TaskCompletion.Completable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Drives {@code teacher-collection} and {@code profile-review}. */
@Component
class CamundaReviewWorkflow implements ReviewWorkflow {

    private static final String[] REVIEW_TASKS = {
        ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT,
        ProfileReviewProcess.USER_TASK_REVIEW_SECTIONS,
        ProfileReviewProcess.USER_TASK_AUDIT_AT_DISTRICT,
        ProfileReviewProcess.USER_TASK_CONFIRM_AT_BUREAU
    };

    private final RuntimeService runtime;
    private final TaskCompletion tasks;

    CamundaReviewWorkflow(RuntimeService runtime, TaskCompletion tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void startCollection(CaseId id) {
        runtime.startProcessInstanceByKey(TeacherCollectionProcess.KEY, id.toString());
    }

    @Override
    public Optional<Completable> filling(CaseId id) {
        return tasks.ownTask(TeacherCollectionProcess.USER_TASK_FILL_RECORD, id.value());
    }

    @Override
    public void submit(Completable filling, ReviewId review, ReviewRoute route) {
        var departments = route.departments().stream().map(UnitId::toString).collect(Collectors.joining("\n"));
        tasks.complete(
                filling,
                Map.of(
                        TeacherCollectionProcess.REVIEW_ID, review.toString(),
                        TeacherCollectionProcess.ROOT_KIND, route.rootKind(),
                        TeacherCollectionProcess.DIRECT_UNDER_BUREAU, route.directUnderBureau(),
                        TeacherCollectionProcess.SECTION_DATA_PRESENT, !departments.isEmpty(),
                        TeacherCollectionProcess.SECTION_DEPARTMENTS, departments));
    }

    @Override
    public Completable decidable(String taskId) {
        return tasks.requireCompletable(taskId, REVIEW_TASKS);
    }

    /** A department that approves says nothing: only a return turns what the departments decide together. */
    @Override
    public void decide(Completable task, Outcome outcome, @Nullable ReturnTarget target) {
        var variables = new HashMap<ProcessVariable<?>, Object>();
        var section = task.item().taskKey().equals(ProfileReviewProcess.USER_TASK_REVIEW_SECTIONS);
        if (!section) {
            variables.put(ProfileReviewProcess.DECISION, outcome);
        } else if (outcome == Outcome.RETURNED) {
            variables.put(ProfileReviewProcess.SECTION_DECISION, outcome);
        }
        if (outcome == Outcome.RETURNED && target != null) {
            variables.put(ProfileReviewProcess.RETURN_TO, target);
        }
        tasks.complete(task, variables);
    }

    @Override
    public void withdraw(ReviewId id) {
        correlate(
                ProfileReviewProcess.MESSAGE_WITHDRAWN,
                id.toString(),
                Map.of(
                        ProfileReviewProcess.REVIEW_OUTCOME.name(),
                        ProfileReviewProcess.REVIEW_OUTCOME.stored(ReviewState.WITHDRAWN)));
    }

    @Override
    public void leave(CaseId id) {
        correlate(TeacherCollectionProcess.MESSAGE_LEFT, id.toString(), Map.of());
    }

    private void correlate(String message, String businessKey, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(variables)
                    .correlate();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("the engine saw another transaction", e);
        }
    }
}
