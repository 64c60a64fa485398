package org.shice.tasks;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.UnitId;

/** Keeps the rows of the task list in step with the engine. For the engine's listener and the reconciler only. */
public interface WorkItemLedger {

    /** Writes the row of a new task. @return the person to whom the task belongs from the start */
    Optional<AccountId> created(EngineTask task);

    /** The engine's task has a holder, or is free again. */
    void assigned(String taskId, @Nullable AccountId holder);

    /** The engine's task was completed. */
    void completed(String taskId);

    /** The engine's task went away without being completed. */
    void cancelled(String taskId);

    /** Writes the row of a task that has none, without the news that the process arrived there. */
    void restored(EngineTask task);

    /** A user task as the engine knows it. */
    record EngineTask(
            String taskId,
            String processKey,
            String taskKey,
            String processInstanceId,
            String rootInstanceId,
            UUID businessKey,
            @Nullable UnitId ownerUnitHint,
            @Nullable AccountId holder) {}
}
