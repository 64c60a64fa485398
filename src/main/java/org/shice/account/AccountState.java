package org.shice.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do at this moment, as the database says.
 *
 * @param language the language the person chose, or null
 */
public record AccountState(
        AccountId id,
        String displayName,
        boolean enabled,
        boolean mustChangePassword,
        @Nullable Instant passwordChangedAt,
        @Nullable String language,
        List<RoleGrant> grants) {

    /** Whether a sign-in with the password of that time still counts. */
    public boolean accepts(@Nullable Instant passwordOf) {
        return enabled && passwordChangedAt != null && passwordChangedAt.equals(passwordOf);
    }
}
