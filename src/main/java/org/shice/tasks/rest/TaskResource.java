package org.shice.tasks.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.tasks.WorkItem;

/** A row of the task list. {@code assigneeId} is the account that holds it. */
record TaskResource(
        String taskId,
        String taskKey,
        String stage,
        WorkItem.State state,
        @Nullable UUID recordId,
        @Nullable UUID campaignId,
        String title,
        UUID unitId,
        String unitName,
        UUID ownerUnitId,
        String queue,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant claimedAt,
        Instant dueAt,
        Instant createdAt,
        int returnedTimes) {

    static TaskResource of(WorkItem item, Map<AccountId, String> names) {
        var assignee = item.assignee();
        return new TaskResource(
                item.taskId(),
                item.taskKey(),
                item.stage(),
                item.state(),
                item.recordId(),
                item.campaignId(),
                item.title(),
                item.unitId().value(),
                item.unitName(),
                item.ownerUnitId().value(),
                item.queue(),
                assignee == null ? null : assignee.value(),
                assignee == null ? null : names.get(assignee),
                item.claimedAt(),
                item.dueAt(),
                item.createdAt(),
                item.returnedTimes());
    }
}
