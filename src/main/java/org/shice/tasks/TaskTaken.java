package org.shice.tasks;

import org.shice.platform.error.Refusal;

/** Somebody else holds the task or has already handled it. */
public final class TaskTaken extends Refusal {

    /** @param by the display name of the colleague, or an empty text when unknown */
    public TaskTaken(String by) {
        super(Kind.CONFLICT, by);
    }
}
