package org.shice.roster;

import java.util.Set;

/** The fields that a staff list has, by key: those of the section {@code basic} that the register itself knows. */
final class RosterField {

    static final String SECTION = "basic";

    static final String NAME = "name";
    static final String SEX = "sex";
    static final String DOCUMENT_TYPE = "documentType";
    static final String DOCUMENT_NUMBER = "documentNumber";
    static final String BIRTH_DATE = "birthDate";
    static final String STAFF_NUMBER = "staffNumber";
    static final String STAFF_CATEGORY = "staffCategory";
    static final String STAFF_STATUS = "staffStatus";
    static final String TENURED = "tenured";
    static final String EMPLOYMENT_FORM = "employmentForm";
    static final String CONTRACT_KIND = "contractKind";

    /** Columns beyond the section: the term of the contract (SC-2) and, in files for many units, the unit. */
    static final String CONTRACT_START = "contractStart";

    static final String CONTRACT_END = "contractEnd";
    static final String UNIT_CODE = "unitCode";

    static final Set<String> BEYOND_SECTION = Set.of(CONTRACT_START, CONTRACT_END, UNIT_CODE);

    private RosterField() {}
}
