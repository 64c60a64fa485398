package org.shice.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.organization.UnitId;

/**
 * An open user task as lists show it. The engine's task stays the truth for claim and completion; a reconciler proves
 * that both agree.
 *
 * @param subjectId the business key of the process instance (a case or a review)
 * @param role who holds it at the owning unit may take the task
 * @param queue {@code <stage>:<code of the owning unit>}
 * @param title what the list shows: the teacher's name
 */
public record WorkItem(
        String taskId,
        String processKey,
        String taskKey,
        UUID subjectId,
        @Nullable UUID recordId,
        @Nullable UUID campaignId,
        String stage,
        Role role,
        UnitId ownerUnitId,
        String queue,
        UnitId unitId,
        String unitPath,
        String unitName,
        String title,
        State state,
        @Nullable AccountId assignee,
        @Nullable Instant claimedAt,
        Instant dueAt,
        Instant createdAt,
        int returnedTimes) {

    /** Where a work item stands. */
    public enum State {
        FREE,
        CLAIMED,
        DONE,
        CANCELLED
    }
}
