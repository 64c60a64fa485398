package org.shice.platform.rest;

import org.shice.platform.error.Refusal;

/** The first request with this Idempotency-Key is still running, or the server stopped before it could answer. */
public final class RequestUnfinished extends Refusal {

    RequestUnfinished() {
        super(Kind.CONFLICT);
    }
}
