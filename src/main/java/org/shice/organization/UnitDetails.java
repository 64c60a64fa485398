package org.shice.organization;

import java.util.List;
import java.util.Set;

/** A unit with everything its administrator sees. */
public record UnitDetails(
        UnitInfo unit, int sortOrder, Set<String> sections, List<ResponsiblePerson> responsiblePersons, long version) {}
