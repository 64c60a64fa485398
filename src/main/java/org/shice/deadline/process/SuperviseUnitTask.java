package org.shice.deadline.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.SupervisionTasks;
import org.shice.organization.UnitId;
import org.shice.tasks.WorkItemSource;
import org.springframework.stereotype.Component;

/** The superior's task in the task list (督办). */
@Component
class SuperviseUnitTask implements WorkItemSource {

    private final SupervisionTasks supervision;

    SuperviseUnitTask(SupervisionTasks supervision) {
        this.supervision = supervision;
    }

    @Override
    public String processKey() {
        return DeadlineMilestoneProcess.KEY;
    }

    @Override
    public Description describe(String taskKey, UUID businessKey, @Nullable UnitId ownerUnitHint) {
        return supervision.describe(new DeadlineId(businessKey));
    }
}
