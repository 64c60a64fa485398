package org.shice.review.process;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.RoleGrant;
import org.shice.organization.UnitId;
import org.shice.review.ReviewId;
import org.shice.review.ReviewSteps;
import org.shice.review.Stage;
import org.shice.tasks.TaskAccess;
import org.shice.tasks.WorkItem;
import org.shice.tasks.WorkItemSource;
import org.springframework.stereotype.Component;

/** The reviewers' tasks in the task list: the level of each, and who may not take it. */
@Component
class ReviewTasks implements WorkItemSource, TaskAccess {

    private static final Map<String, Stage> STAGES = Map.of(
            ProfileReviewProcess.USER_TASK_VERIFY_AT_UNIT, Stage.UNIT,
            ProfileReviewProcess.USER_TASK_REVIEW_SECTIONS, Stage.SECTION,
            ProfileReviewProcess.USER_TASK_AUDIT_AT_DISTRICT, Stage.DISTRICT,
            ProfileReviewProcess.USER_TASK_CONFIRM_AT_BUREAU, Stage.CONFIRM);

    private final ReviewSteps steps;

    ReviewTasks(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public String processKey() {
        return ProfileReviewProcess.KEY;
    }

    @Override
    public void arrived(String taskKey, UUID businessKey) {
        steps.arrived(new ReviewId(businessKey), stage(taskKey));
    }

    @Override
    public Description describe(String taskKey, UUID businessKey, @Nullable UnitId ownerUnitHint) {
        return steps.describe(new ReviewId(businessKey), stage(taskKey), ownerUnitHint);
    }

    @Override
    public void checkMayTake(WorkItem item, RoleGrant grant) {
        steps.checkMayDecide(item, grant);
    }

    private static Stage stage(String taskKey) {
        var stage = STAGES.get(taskKey);
        if (stage == null) {
            throw new IllegalStateException("no level belongs to " + taskKey);
        }
        return stage;
    }
}
