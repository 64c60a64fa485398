package org.shice.campaign;

import org.shice.platform.error.Refusal;

/** People are being enrolled just now; the same run would find them. */
public final class EnrolmentRunning extends Refusal {

    public EnrolmentRunning() {
        super(Kind.CONFLICT);
    }
}
