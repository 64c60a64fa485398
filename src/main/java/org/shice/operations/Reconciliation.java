package org.shice.operations;

import java.time.Instant;
import org.shice.tasks.WorkItemReconciler.Drift;

/**
 * A comparison of the task list with the engine's tasks (任务核对).
 *
 * @param mended whether what did not agree was repaired in the same run
 * @param drift what did not agree
 */
public record Reconciliation(Instant at, boolean mended, Drift drift) {

    /** Whether the list agreed with the engine when this run ended. */
    public boolean isInStep() {
        return mended || drift.none();
    }
}
