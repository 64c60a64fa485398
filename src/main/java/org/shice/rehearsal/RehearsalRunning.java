package org.shice.rehearsal;

import org.shice.platform.error.Refusal;

/** One rehearsal at a time: it needs as much memory as the product itself. */
public final class RehearsalRunning extends Refusal {

    public RehearsalRunning() {
        super(Kind.CONFLICT);
    }
}
