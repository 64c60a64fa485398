package org.shice.profile;

import java.util.Map;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.organization.UnitInfo;
import org.shice.profile.Provenance.Source;
import org.springframework.context.ApplicationContext;

/** Teachers with records for tests of the whole application. */
public final class RecordPeople {

    private final TestPeople people;
    private final SystemIdentity system;
    private final Records records;

    public RecordPeople(ApplicationContext context) {
        this.people = new TestPeople(context);
        this.system = context.getBean(SystemIdentity.class);
        this.records = context.getBean(Records.class);
    }

    public TestPeople people() {
        return people;
    }

    /** A person on the staff list of the school, with nothing filled in. */
    public RecordId onRoster(UnitInfo school) {
        return onRoster(school, Documents.number());
    }

    public RecordId onRoster(UnitInfo school, String documentNumber) {
        return system.call(() -> records.upsert(RosterEntries.of(school, "测试员", documentNumber), Source.IMPORT));
    }

    /** A teacher with an account and a record. */
    public Teacher teacher(UnitInfo school) {
        return link(school, onRoster(school));
    }

    /** A teacher whose record has no gap. */
    public Teacher completeTeacher(UnitInfo school) {
        var entry = RosterEntries.of(school, "测试员", Documents.number(), CompleteRecords.basic());
        var record = system.call(() -> records.upsert(entry, Source.IMPORT));
        system.run(() -> records.fill(record, CompleteRecords.others(), Source.TEACHER));
        return link(school, record);
    }

    /** The same person on the list again, with other values. */
    public void importAgain(UnitInfo school, String documentNumber, Map<String, String> values) {
        system.run(() -> records.upsert(RosterEntries.of(school, "测试员", documentNumber, values), Source.IMPORT));
    }

    /** A teacher who holds other roles at the school, too. */
    public Teacher teacherAnd(UnitInfo school, Role role) {
        var record = onRoster(school);
        var person = people.person(school, Role.TEACHER, role);
        system.run(() -> records.linkAccount(record, person.id()));
        return new Teacher(person, record);
    }

    private Teacher link(UnitInfo school, RecordId record) {
        var person = people.person(school, Role.TEACHER);
        system.run(() -> records.linkAccount(record, person.id()));
        return new Teacher(person, record);
    }

    /** A person and the own record. */
    public record Teacher(TestPerson person, RecordId record) {}
}
