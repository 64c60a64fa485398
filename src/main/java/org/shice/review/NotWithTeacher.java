package org.shice.review;

import org.shice.platform.error.Refusal;

/** The record is not with the teacher now, so it can be neither filled nor submitted. */
public final class NotWithTeacher extends Refusal {

    public NotWithTeacher() {
        super(Kind.CONFLICT);
    }
}
