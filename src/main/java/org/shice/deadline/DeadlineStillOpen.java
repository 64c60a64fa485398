package org.shice.deadline;

import org.shice.platform.error.Refusal;

/** The deadline is open; only one that ended can be opened again. */
public final class DeadlineStillOpen extends Refusal {

    DeadlineStillOpen() {
        super(Kind.CONFLICT);
    }
}
