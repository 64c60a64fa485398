package org.shice.roster;

import java.util.Set;

/**
 * The columns that a staff list has beyond the section {@code basic}: the term of the contract (SC-2) and, in files for
 * many units, the unit. Those of the section are {@link org.shice.profile.BasicFields}.
 */
final class RosterField {

    static final String CONTRACT_START = "contractStart";
    static final String CONTRACT_END = "contractEnd";
    static final String UNIT_CODE = "unitCode";

    static final Set<String> BEYOND_SECTION = Set.of(CONTRACT_START, CONTRACT_END, UNIT_CODE);

    private RosterField() {}
}
