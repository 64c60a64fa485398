package org.shice.review;

import org.shice.platform.error.Refusal;

/** The case has ended: the record is effective or the person left the campaign. */
public final class CaseClosed extends Refusal {

    public CaseClosed() {
        super(Kind.CONFLICT);
    }
}
