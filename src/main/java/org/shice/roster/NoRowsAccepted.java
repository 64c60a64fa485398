package org.shice.roster;

import org.shice.platform.error.Refusal;

/** There is nothing to take over: no row is new or changed and accepted. */
public final class NoRowsAccepted extends Refusal {

    public NoRowsAccepted() {
        super(Kind.INVALID);
    }
}
