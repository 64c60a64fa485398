package org.shice.account.rest;

import java.time.Instant;
import java.util.UUID;
import org.shice.account.IssuedAccount;

/** A new or reset account with its one-time password. */
record IssuedAccountResource(
        UUID id, String username, String displayName, String oneTimePassword, Instant passwordExpiresAt) {

    static IssuedAccountResource of(IssuedAccount issued) {
        return new IssuedAccountResource(
                issued.id().value(),
                issued.username(),
                issued.displayName(),
                issued.oneTimePassword(),
                issued.passwordExpiresAt());
    }
}
