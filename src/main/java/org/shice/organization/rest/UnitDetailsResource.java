package org.shice.organization.rest;

import java.util.List;
import java.util.Set;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.UnitDetails;

/** A unit with everything its administrator sees. */
record UnitDetailsResource(
        UnitResource unit,
        int sortOrder,
        Set<String> sections,
        List<ResponsiblePerson> responsiblePersons,
        long version) {

    static UnitDetailsResource of(UnitDetails details) {
        return new UnitDetailsResource(
                UnitResource.of(details.unit()),
                details.sortOrder(),
                details.sections(),
                details.responsiblePersons(),
                details.version());
    }
}
