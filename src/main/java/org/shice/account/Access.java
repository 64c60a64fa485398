package org.shice.account;

import java.util.List;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/**
 * The rights of the current actor. Deny by default: a service method that a person can reach calls one of the
 * {@code require} methods first. Grants are read from the database, so a change of rights works at once.
 */
public interface Access {

    /** @throws org.shice.platform.error.AccessRefused when nobody is logged in or the account is disabled */
    Actor actor();

    /**
     * Requires one of the roles for a unit whose subtree covers the path.
     *
     * @return the grant used; own grants win over deputy grants
     * @throws org.shice.platform.error.AccessRefused otherwise
     */
    RoleGrant require(String unitPath, Role... anyOf);

    /** Requires one of the roles exactly at this unit (a reviewer acts for the unit that owns the task). */
    RoleGrant requireAt(UnitId unit, Role... anyOf);

    /** Whether {@link #require} would pass. */
    boolean allows(String unitPath, Role... anyOf);

    /** The grants of the actor with one of the roles; the places a list may show. Empty when there are none. */
    List<RoleGrant> grants(Role... anyOf);

    /** The topmost units the actor may look at with one of the roles. */
    List<UnitInfo> scopes(Role... anyOf);
}
