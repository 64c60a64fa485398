package org.shice.tasks.ui;

import org.shice.tasks.WorkItem;

/**
 * A line of the list.
 *
 * @param holder the name of who holds it, empty when it is free
 * @param mine whether the reader holds it
 */
record TaskRow(WorkItem item, String holder, boolean mine) {

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
