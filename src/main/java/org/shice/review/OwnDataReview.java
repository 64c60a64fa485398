package org.shice.review;

import org.shice.platform.error.Refusal;

/** Nobody reviews the own data. */
public final class OwnDataReview extends Refusal {

    public OwnDataReview() {
        super(Kind.FORBIDDEN);
    }
}
