package org.shice.account;

import org.shice.platform.error.Refusal;

/** The account is switched off (停用). */
public final class AccountDisabled extends Refusal {

    AccountDisabled() {
        super(Kind.UNAUTHENTICATED);
    }
}
