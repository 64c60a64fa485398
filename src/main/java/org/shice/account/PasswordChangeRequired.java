package org.shice.account;

import org.shice.platform.error.Refusal;

/** The one-time password must be replaced before anything else is allowed (首次登录改密). */
public final class PasswordChangeRequired extends Refusal {

    public PasswordChangeRequired() {
        super(Kind.FORBIDDEN);
    }
}
