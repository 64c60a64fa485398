package org.shice.review;

import org.shice.platform.error.Refusal;

/** The teacher did not confirm, or the password was wrong. */
public final class SubmissionNotConfirmed extends Refusal {

    public SubmissionNotConfirmed() {
        super(Kind.INVALID);
    }
}
