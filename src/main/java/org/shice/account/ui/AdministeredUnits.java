package org.shice.account.ui;

import java.util.List;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** The units the person administers, for choices. */
@Component
class AdministeredUnits {

    private final Access access;
    private final Units units;

    AdministeredUnits(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** Active units, by path. */
    List<UnitInfo> all() {
        return access.scopes(Role.SYSTEM_ADMIN).stream()
                .flatMap(top -> units.subtree(top).stream())
                .filter(UnitInfo::active)
                .toList();
    }
}
