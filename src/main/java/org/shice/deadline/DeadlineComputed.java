package org.shice.deadline;

import org.shice.platform.error.Refusal;

/** The plan lets only the count say that it is done (C-04); nobody attests it. */
public final class DeadlineComputed extends Refusal {

    DeadlineComputed() {
        super(Kind.CONFLICT);
    }
}
