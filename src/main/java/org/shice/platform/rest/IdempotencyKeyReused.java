package org.shice.platform.rest;

import org.shice.platform.error.Refusal;

/** The Idempotency-Key was used for another request before. */
public final class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(Kind.CONFLICT);
    }
}
