package org.shice.account;

import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/**
 * A role the actor may use now, own or as a deputy.
 *
 * @param onBehalfOf the absent role holder when the actor is a deputy, else null
 */
public record RoleGrant(Role role, UnitId unitId, String unitPath, @Nullable AccountId onBehalfOf) {

    public boolean covers(String path) {
        return path.startsWith(unitPath);
    }

    /** Whether the role is held for a root unit, and so for everything there. */
    public boolean isOverAll() {
        return unitPath.indexOf('/') == unitPath.length() - 1;
    }
}
