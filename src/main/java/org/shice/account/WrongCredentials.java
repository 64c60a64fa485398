package org.shice.account;

import org.shice.platform.error.Refusal;

/** The account name or the password is wrong; which of them is not said. */
public final class WrongCredentials extends Refusal {

    WrongCredentials() {
        super(Kind.UNAUTHENTICATED);
    }
}
