package org.shice.review;

import org.shice.platform.error.Refusal;

/** Somebody has taken the submission; it can no longer be withdrawn. */
public final class AlreadyUnderReview extends Refusal {

    public AlreadyUnderReview() {
        super(Kind.CONFLICT);
    }
}
