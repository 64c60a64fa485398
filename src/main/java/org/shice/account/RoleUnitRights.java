package org.shice.account;

import java.util.List;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitRights;
import org.shice.platform.error.AccessRefused;
import org.springframework.stereotype.Component;

/** Answers for the organisation feature what roles allow. */
@Component
class RoleUnitRights implements UnitRights {

    private final Access access;
    private final ThreadSystemIdentity system;

    RoleUnitRights(Access access, ThreadSystemIdentity system) {
        this.access = access;
        this.system = system;
    }

    @Override
    public void requireAdministration(String unitPath) {
        access.require(unitPath, Role.SYSTEM_ADMIN);
    }

    @Override
    public void requireView(String unitPath) {
        access.require(unitPath, Role.values());
    }

    @Override
    public void requireSystem() {
        if (!system.isActive()) {
            throw new AccessRefused();
        }
    }

    @Override
    public List<UnitInfo> viewable() {
        return access.scopes(Role.values());
    }
}
