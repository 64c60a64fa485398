package org.shice.roster.ui;

import org.shice.organization.UnitInfo;
import org.shice.roster.StaffFilter;

/** Whose staff list, and which people of it. */
record StaffQuery(UnitInfo unit, StaffFilter filter) {

    StaffQuery withoutAccount() {
        return new StaffQuery(unit, new StaffFilter(filter.state(), false, filter.category(), filter.text()));
    }
}
