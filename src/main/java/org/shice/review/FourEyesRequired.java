package org.shice.review;

import org.shice.platform.error.Refusal;

/** The person already decided another level of this record. */
public final class FourEyesRequired extends Refusal {

    public FourEyesRequired() {
        super(Kind.FORBIDDEN);
    }
}
