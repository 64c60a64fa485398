package org.shice.account.ui;

import org.shice.platform.error.Refusal;
import org.springframework.security.core.AuthenticationException;

/** Why the form login failed, for the page that says so. */
final class SignInFailure extends AuthenticationException {

    private final transient Refusal refusal;

    SignInFailure(Refusal refusal) {
        super(refusal.textKey());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
