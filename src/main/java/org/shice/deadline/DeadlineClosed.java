package org.shice.deadline;

import org.shice.platform.error.Refusal;

/** The deadline is met or cancelled; nothing can be done about it any more. */
public final class DeadlineClosed extends Refusal {

    DeadlineClosed(DeadlineState state) {
        super(Kind.CONFLICT, state.name());
    }
}
