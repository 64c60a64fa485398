package org.shice.organization;

import java.util.List;

/**
 * The rights of the current person over units. Organisation stands below accounts, so it says what it must know and the
 * account feature answers. Deny by default.
 */
public interface UnitRights {

    /**
     * Requires the administration (系统管理员) of the unit at the path.
     *
     * @throws org.shice.platform.error.AccessRefused otherwise
     */
    void requireAdministration(String unitPath);

    /**
     * Requires some role over the unit at the path.
     *
     * @throws org.shice.platform.error.AccessRefused otherwise
     */
    void requireView(String unitPath);

    /**
     * Requires that the product itself acts, not a person.
     *
     * @throws org.shice.platform.error.AccessRefused otherwise
     */
    void requireSystem();

    /** The topmost units the person may see; empty without any role. */
    List<UnitInfo> viewable();
}
