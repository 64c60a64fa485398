package org.shice.tasks;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.platform.process.ProcessVariable;

/** Completes tasks and drives instances, for the features that own processes. The caller has checked the decision. */
public interface TaskCompletion {

    /**
     * Loads a task the actor is about to complete: it must be open, of this key, and free or the actor's own.
     *
     * @throws TaskTaken when somebody else holds or finished it
     */
    WorkItem requireCompletable(String taskId, String... taskKeys);

    /** Completes the task; sets the variables on the instance of the task. */
    void complete(WorkItem item, Map<ProcessVariable<?>, Object> variables);

    /** The open task with this key and business key, if it stands there. */
    java.util.Optional<WorkItem> open(String taskKey, UUID subjectId);

    /** Whether any open task of the business key is claimed. */
    boolean anyClaimed(UUID subjectId);

    /** Validates values against the form pinned to the task; @return the declared values only. */
    Map<String, String> validated(WorkItem item, Map<String, @Nullable String> values);
}
