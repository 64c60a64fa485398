package org.shice.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal of Spring Security: who signed in, and with which password. Rights are not kept here, they are read
 * from the database on every request.
 *
 * @param passwordChangedAt when another password is chosen, sessions and tokens of the old one end
 * @param since when the person signed in
 */
public record SignedInPerson(
        UUID accountId, String username, String displayName, @Nullable Instant passwordChangedAt, Instant since)
        implements AuthenticatedPrincipal, Serializable {

    /** The account's id: names of people do not belong into logs. */
    @Override
    public String getName() {
        return accountId.toString();
    }

    public AccountId id() {
        return new AccountId(accountId);
    }

    SignedInPerson withPasswordChangedAt(@Nullable Instant changedAt) {
        return new SignedInPerson(accountId, username, displayName, changedAt, since);
    }
}
