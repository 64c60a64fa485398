package org.shice.tasks.ui;

/** What can be done with a line of the list. */
interface TaskActions {

    TaskAddress address(TaskRow row);

    boolean opens(TaskRow row);

    default void open(TaskRow row) {
        if (opens(row)) {
            address(row).open();
        }
    }

    void claim(TaskRow row);

    void release(TaskRow row);
}
