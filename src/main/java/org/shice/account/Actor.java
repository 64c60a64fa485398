package org.shice.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now.
 *
 * @param grants the roles valid today, own and as a deputy
 * @param remoteAddress where from, or null outside a request
 */
public record Actor(AccountId id, String displayName, List<RoleGrant> grants, @Nullable String remoteAddress) {

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }
}
