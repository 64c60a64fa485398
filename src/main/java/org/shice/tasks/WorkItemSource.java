package org.shice.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.organization.UnitId;

/** Describes the user tasks of one process for the task list. Implemented by the feature that owns the process. */
public interface WorkItemSource {

    String processKey();

    /**
     * Called by the engine listener when a user task is created, in the engine's transaction, and by the reconciler.
     *
     * @param ownerUnitHint the unit id in the task's local variable {@code ownerUnit}, when the model sets one
     */
    Description describe(String taskKey, UUID businessKey, @Nullable UnitId ownerUnitHint);

    /** Called once when the process arrives at a user task, before {@link #describe}, in the engine's transaction. */
    default void arrived(String taskKey, UUID businessKey) {}

    /**
     * What the list needs to know.
     *
     * @param role whoever holds this role at the owning unit may take the task; {@link Role#TEACHER} tasks belong to one
     *     person and stand in no queue
     * @param assignee set when the task belongs to one person from the start
     */
    record Description(
            @Nullable UUID recordId,
            @Nullable UUID campaignId,
            String stage,
            Role role,
            UnitId ownerUnitId,
            UnitId unitId,
            String title,
            String searchText,
            Instant dueAt,
            int returnedTimes,
            @Nullable AccountId assignee) {}
}
