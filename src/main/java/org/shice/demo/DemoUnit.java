package org.shice.demo;

import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/**
 * A unit with staff in a demo world.
 *
 * @param number the beginning of its staff numbers, which are also account names
 * @param pace how it keeps the days of the plan
 * @param verifier the account that verifies its records
 */
record DemoUnit(UnitInfo unit, SchoolType type, String number, String verifier, DemoPace pace) {

    UnitId id() {
        return unit.id();
    }
}
