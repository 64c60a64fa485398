package org.shice.rehearsal;

import org.shice.platform.error.Refusal;

/** The rehearsal still runs, or ended without a report. */
public final class RehearsalWithoutReport extends Refusal {

    public RehearsalWithoutReport() {
        super(Kind.CONFLICT);
    }
}
