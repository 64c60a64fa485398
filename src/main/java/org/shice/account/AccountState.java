package org.shice.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The roles as Spring Security knows them. */
    public Set<String> authorities() {
        return grants.stream().map(grant -> grant.role().authority()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a sign-in with the password of that time still counts. */
    public boolean accepts(@Nullable Instant passwordOf) {
        return enabled && passwordChangedAt != null && passwordChangedAt.equals(passwordOf);
    }
}
