package org.shice.roster;

import org.shice.platform.error.Refusal;

/** The person has no account whose password could be issued again. */
public final class NoAccountYet extends Refusal {

    public NoAccountYet() {
        super(Kind.CONFLICT);
    }
}
