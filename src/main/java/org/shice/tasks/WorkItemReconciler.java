package org.shice.tasks;

/** Proves that the task list and the engine agree, for operations and as an oracle of tests. */
public interface WorkItemReconciler {

    /** Compares every open task of the engine with every open row. Changes nothing. */
    Drift inspect();

    /** Repairs what {@link #inspect} finds, each piece in a transaction of its own, after looking at it again. */
    Drift reconcile();

    /**
     * What did not agree.
     *
     * @param tasks open user tasks of the engine
     * @param missing tasks without an open row
     * @param orphaned open rows without a task
     * @param misassigned rows that name another holder than the task
     */
    record Drift(int tasks, int missing, int orphaned, int misassigned) {

        public boolean none() {
            return missing + orphaned + misassigned == 0;
        }
    }
}
