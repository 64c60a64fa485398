package org.shice.tasks.ui;

import org.jspecify.annotations.Nullable;
import org.shice.tasks.WorkItem;

/**
 * A line of the list.
 *
 * @param subjectKey what it is about as a text key, when the title does not say it
 * @param holder the name of who holds it, empty when it is free
 * @param mine whether the reader holds it
 */
record TaskRow(WorkItem item, @Nullable String subjectKey, String holder, boolean mine) {

    String id() {
        return item.taskId();
    }

    boolean free() {
        return item.state() == WorkItem.State.FREE;
    }

    /** Whether somebody else works on it. */
    boolean taken() {
        return item.state() == WorkItem.State.CLAIMED && !mine;
    }
}
