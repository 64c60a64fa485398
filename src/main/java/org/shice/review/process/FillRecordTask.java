package org.shice.review.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.review.CaseId;
import org.shice.review.ReviewSteps;
import org.shice.tasks.WorkItemSource;
import org.springframework.stereotype.Component;

/** The teacher's task in the task list. */
@Component
class FillRecordTask implements WorkItemSource {

    private final ReviewSteps steps;

    FillRecordTask(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public String processKey() {
        return TeacherCollectionProcess.KEY;
    }

    @Override
    public void arrived(String taskKey, UUID businessKey) {
        steps.arrivedAtTeacher(new CaseId(businessKey));
    }

    @Override
    public Description describe(String taskKey, UUID businessKey, @Nullable UnitId ownerUnitHint) {
        return steps.describe(new CaseId(businessKey));
    }
}
