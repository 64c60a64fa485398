package org.shice.account;

import org.shice.platform.error.Refusal;

/** The one-time password was not used in time; the system administrator gives a new one. */
public final class InitialPasswordExpired extends Refusal {

    InitialPasswordExpired() {
        super(Kind.UNAUTHENTICATED);
    }
}
