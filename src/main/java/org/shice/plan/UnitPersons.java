package org.shice.plan;

import java.util.List;
import java.util.stream.Stream;
import org.shice.account.Access;
import org.shice.organization.Duty;
import org.shice.organization.ResponsiblePersons;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.plan.WorkingGroups.UnitPerson;
import org.springframework.stereotype.Component;

/** The responsible persons of units, as 附件3 lists them. */
@Component
class UnitPersons {

    private final ResponsibleUnits responsible;
    private final ResponsiblePersons persons;
    private final Access access;

    UnitPersons(ResponsibleUnits responsible, ResponsiblePersons persons, Access access) {
        this.responsible = responsible;
        this.persons = persons;
        this.access = access;
    }

    /** Of all units below one that lie in the actor's area. */
    List<UnitPerson> below(UnitInfo top) {
        var mine = access.grants(PlanRights.VIEWERS);
        var visible = responsible.below(top).stream()
                .filter(unit -> unit.kind() != UnitKind.DEPARTMENT)
                .filter(unit -> mine.stream().anyMatch(grant -> grant.covers(unit.path())))
                .toList();
        var named = persons.of(visible.stream().map(UnitInfo::id).toList());
        return visible.stream()
                .flatMap(unit ->
                        Stream.of(Duty.BUSINESS_LEAD, Duty.INFORMATION_ADMIN).map(duty -> line(unit, duty, named)))
                .toList();
    }

    private static UnitPerson line(UnitInfo unit, Duty duty, List<ResponsiblePersons.Named> named) {
        return named.stream()
                .filter(person ->
                        person.unit().equals(unit.id()) && person.person().duty() == duty)
                .map(ResponsiblePersons.Named::person)
                .findFirst()
                .map(person -> new UnitPerson(
                        unit.name(), duty, person.name(), person.position(), person.qq(), person.mobile()))
                .orElseGet(() -> new UnitPerson(unit.name(), duty, null, null, null, null));
    }
}
