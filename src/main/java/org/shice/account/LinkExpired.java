package org.shice.account;

import org.shice.platform.error.Refusal;

/** A one-time link that was used or is too old. */
public final class LinkExpired extends Refusal {

    LinkExpired() {
        super(Kind.CONFLICT);
    }
}
