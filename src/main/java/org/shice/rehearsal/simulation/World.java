package org.shice.rehearsal.simulation;

import java.util.List;
import java.util.Map;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/**
 * The synthetic organisation.
 *
 * @param lead the account of the lead of the campaign
 * @param administrator the account of the system administrator of the whole
 * @param staffed the units with staff, in the order in which they were founded
 * @param offices accounts that answer for the other units and supervise the units below theirs
 * @param reviewers accounts that review, by the unit that owns the task
 */
record World(
        UnitInfo root,
        String lead,
        String administrator,
        List<StaffedUnit> staffed,
        Map<UnitId, Office> offices,
        Map<UnitId, List<String>> reviewers) {

    /** A bureau or university. */
    record Office(UnitInfo unit, String lead) {}
}
