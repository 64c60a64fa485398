package org.shice.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/**
 * What an account may do at this moment, as the database says.
 *
 * @param language the language the person chose, or null
 * @param places the units of the grants, as they are now
 */
public record AccountState(
        AccountId id,
        String username,
        String displayName,
        UnitInfo homeUnit,
        boolean enabled,
        boolean mustChangePassword,
        @Nullable Instant passwordChangedAt,
        @Nullable String language,
        List<RoleGrant> grants,
        Map<UnitId, UnitInfo> places) {

    /** The roles as Spring Security knows them. */
    public Set<String> authorities() {
        return grants.stream().map(grant -> grant.role().authority()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a sign-in with the password of that time still counts. */
    public boolean accepts(@Nullable Instant passwordOf) {
        return enabled && passwordChangedAt != null && passwordChangedAt.equals(passwordOf);
    }
}
