package org.shice.account;

import org.shice.platform.error.Refusal;

/** Nobody is signed in, or the token or session has ended. */
public final class SignInRequired extends Refusal {

    public SignInRequired() {
        super(Kind.UNAUTHENTICATED);
    }
}
