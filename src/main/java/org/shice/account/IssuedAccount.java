package org.shice.account;

import java.time.Instant;

/** A new or reset account with its one-time password, which is shown once and never stored in clear. */
public record IssuedAccount(
        AccountId id, String username, String displayName, String oneTimePassword, Instant passwordExpiresAt) {}
