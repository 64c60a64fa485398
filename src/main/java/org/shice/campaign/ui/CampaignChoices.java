package org.shice.campaign.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** What the reader may choose from when creating a campaign. */
@Component
class CampaignChoices {

    private final Access access;
    private final Units units;
    private final Clock clock;

    CampaignChoices(Access access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    boolean mayCreate() {
        return !access.grants(Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN).isEmpty();
    }

    /** Units whose people the reader may collect, from the top. */
    List<UnitInfo> units() {
        return access.scopes(Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN).stream()
                .flatMap(top -> units.subtree(top).stream())
                .filter(unit -> unit.active() && unit.kind() != UnitKind.DEPARTMENT)
                .toList();
    }

    /** A university reviews by sections, a city by districts; the other day follows by itself. */
    boolean isUniversity(UnitId unit) {
        return units.rootOf(units.get(unit)).kind() == UnitKind.UNIVERSITY;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
