package org.shice.tasks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do with the tasks of one process beyond taking them: open the page where the task is worked, and
 * decide many at once. Implemented by the feature that owns the process; the list knows no feature.
 */
public interface TaskWork {

    /** Whether this describes the task. */
    boolean covers(WorkItem item);

    /** The path of the page where the task is worked, without parameters. */
    String route(WorkItem item);

    /** Whether the current person may open that page; whoever only looks after an area sees the line and no more. */
    boolean opens(WorkItem item);

    /**
     * What tasks are about when their title does not say it, as text keys by task id: one look-up for many.
     *
     * @param items tasks that this covers
     */
    default Map<String, String> subjects(List<WorkItem> items) {
        return Map.of();
    }

    /** The stages a list can be narrowed to, in the order of the lifecycle; texts {@code enum.Stage.<stage>}. */
    List<String> stages();

    /** Whether tasks of the stage may be decided from the list. */
    boolean decidable(WorkItem item);

    /** Where tasks of the stage may be returned to, texts {@code enum.ReturnTarget.<target>}. */
    List<String> returnTargets(String stage);

    /** Approves each task in a transaction of its own. */
    List<Result> approve(List<String> taskIds);

    /** Returns each task in a transaction of its own, with the same reason. */
    List<Result> sendBack(List<String> taskIds, String target, String reason);

    /**
     * What happened to one task of many.
     *
     * @param refusalKey why not, as a text key; null when done
     */
    record Result(String taskId, String title, boolean done, @Nullable String refusalKey, List<Object> args) {}
}
