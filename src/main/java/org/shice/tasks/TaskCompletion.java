package org.shice.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.platform.process.ProcessVariable;

/**
 * Completes tasks, for the features that own processes. Every method takes part in the caller's transaction and locks
 * the rows it reads, so that of two people acting at once the second sees what the first did.
 */
public interface TaskCompletion {

    /**
     * Locks a task that the actor is about to complete. The actor must hold the role of the task at its unit; the task
     * must be open, of one of the keys, and free or the actor's own; {@link TaskAccess} may refuse.
     *
     * @throws TaskTaken when somebody else holds or finished it
     * @throws org.shice.platform.error.NotFound when there is no such task of these keys in the actor's reach
     */
    Completable requireCompletable(String taskId, String... taskKeys);

    /** Completes the task; the variables go to the scope that declares them, else to the instance. */
    void complete(Completable task, Map<ProcessVariable<?>, Object> variables);

    /**
     * Locks the task with this key and business key that belongs to the actor as a person, such as filling the own
     * record. The caller has checked that it does.
     */
    Optional<Completable> ownTask(String taskKey, UUID subjectId);

    /** The open tasks of a business key, to be told who works on them. The caller has checked who may know. */
    List<WorkItem> openTasks(UUID subjectId);

    /** Locks the open tasks of a business key, in a fixed order: nobody claims or completes one until this ends. */
    List<WorkItem> lockOpen(UUID subjectId);

    /** Whether {@link #requireCompletable} would pass for the task as it was just read. */
    boolean mayComplete(WorkItem item);

    /**
     * Validates values against the form that the task was born with.
     *
     * @return the declared values only
     * @throws org.shice.platform.error.InvalidInput naming every field that is missing or wrong
     */
    Map<String, String> validated(WorkItem item, Map<String, String> values);

    /** A task the actor may complete now; {@code onBehalfOf} is the absent person when the actor is a deputy. */
    record Completable(WorkItem item, AccountId actor, @Nullable AccountId onBehalfOf) {}
}
