package org.shice.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.shice.account.SystemIdentity;
import org.shice.organization.Duty;
import org.shice.organization.OrganizationService;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.UnitInfo;
import org.shice.plan.WorkingGroups.Member;
import org.springframework.stereotype.Component;

/** Names the responsible persons of units (附件3): invented people with numbers that nobody has. */
@Component
class DemoDuties {

    private static final List<String> POSITIONS = List.of("主任", "副主任", "科长", "干事");

    /** Each unit has so many lines. */
    private static final int LINES = 3;

    private static final int GROUP_LINES = 9_000;
    private static final int UNIT_GROUP_LINES = 10_000;
    private static final int MOST_UNITS = 9_000;
    private static final List<String> UNIT_DEPARTMENTS = List.of("办公室", "人事", "信息技术");

    private final OrganizationService organization;
    private final SystemIdentity system;

    DemoDuties(OrganizationService organization, SystemIdentity system) {
        this.organization = organization;
        this.system = system;
    }

    /**
     * Everybody a unit has to name.
     *
     * @param number a number of the unit's own
     * @param technical whether it has found somebody for the technical side
     */
    List<ResponsiblePerson> invent(SamplePeople people, int number, boolean technical) {
        var head = person(Duty.HEAD, people, "负责人", number * LINES);
        var lead = person(Duty.BUSINESS_LEAD, people, position(number), number * LINES + 1);
        var clerk = person(Duty.INFORMATION_ADMIN, people, "信息管理员", number * LINES + 2);
        return technical ? List.of(head, lead, clerk) : List.of(head, lead);
    }

    /** A member of the working group from each department (附件1). */
    List<Member> group(SamplePeople people, List<String> departments) {
        return group(people, departments, GROUP_LINES);
    }

    /** A small working group of a unit. */
    List<Member> unitGroup(SamplePeople people, String unitName) {
        var number = Math.floorMod(unitName.hashCode(), MOST_UNITS);
        return group(people, UNIT_DEPARTMENTS, UNIT_GROUP_LINES + number * UNIT_DEPARTMENTS.size());
    }

    private static List<Member> group(SamplePeople people, List<String> departments, int firstLine) {
        return IntStream.range(0, departments.size())
                .mapToObj(i -> member(departments.get(i), person(Duty.CONTACT, people, position(i), firstLine + i)))
                .toList();
    }

    void name(UnitInfo unit, List<ResponsiblePerson> persons) {
        system.run(() -> organization.nameResponsiblePersons(unit.id(), persons));
    }

    private static String position(int number) {
        return POSITIONS.get(number % POSITIONS.size());
    }

    private static Member member(String department, ResponsiblePerson person) {
        return new Member(person.name(), department, person.position(), person.officePhone(), person.mobile());
    }

    private static ResponsiblePerson person(Duty duty, SamplePeople people, String position, int line) {
        return new ResponsiblePerson(
                duty, people.name(), position, "000-%07d".formatted(8_000_000 + line), "100%08d".formatted(line), null);
    }
}
