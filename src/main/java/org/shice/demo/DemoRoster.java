package org.shice.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shice.account.NewAccount;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.profile.Provenance;
import org.shice.profile.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the people of a unit onto its roster and gives them accounts. */
@Component
class DemoRoster {

    private final Records records;
    private final DemoCast cast;
    private final SystemIdentity system;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRoster(Records records, DemoCast cast, SystemIdentity system, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.cast = cast;
        this.system = system;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The people of a unit, before they stand on its roster. */
    List<DemoPerson> invent(DemoUnit unit, int people, SamplePeople source) {
        var staff = new ArrayList<DemoPerson>();
        for (int i = 0; i < people; i++) {
            var fate = DemoFate.of(i, unit);
            var number = "%s%03d".formatted(unit.number(), i + 1);
            staff.add(new DemoPerson(fated(source.teacher(unit.type(), number), fate), unit, fate));
        }
        return staff;
    }

    /** Registers people in one transaction. */
    void register(List<DemoPerson> staff) {
        transaction.executeWithoutResult(status -> system.run(() -> staff.forEach(person -> person.registered(
                records.upsert(person.sample().entry(person.unit().id()), Provenance.Source.IMPORT)))));
    }

    /** Gives everybody an account who is to have one, in one transaction. */
    void giveAccounts(DemoUnit unit, List<DemoPerson> staff) {
        transaction.executeWithoutResult(status -> system.run(() ->
                issue(unit, staff.stream().filter(p -> p.fate().hasAccount()).toList())));
    }

    private void issue(DemoUnit unit, List<DemoPerson> staff) {
        var issued = cast.join(staff.stream()
                .map(p -> new NewAccount(
                        p.username(), p.sample().name(), p.sample().documentNumber(), unit.id()))
                .toList());
        for (int i = 0; i < staff.size(); i++) {
            records.linkAccount(staff.get(i).record(), issued.get(i).id());
            cast.grant(issued.get(i).id(), Role.TEACHER, unit.id());
        }
    }

    /** What the staff list says about somebody with this fate. */
    private SamplePerson fated(SamplePerson person, DemoFate fate) {
        var today = LocalDate.now(clock);
        var september = LocalDate.of(today.getYear() - 1, 9, 1);
        return switch (fate) {
            case RETIRED -> person.retired();
            case CONTRACT_WORKER ->
                person.as(SamplePeople.workerCategory(person.type()))
                        .onContract(september, september.plusYears(3).minusDays(1));
            case SHORT_CONTRACT ->
                person.onContract(september, september.plusMonths(11).minusDays(1));
            case UNKNOWN_CONTRACT -> person.onContract(september, null);
            case EXTERNAL ->
                person.as(SamplePeople.externalCategory(person.type()))
                        .onContract(september, september.plusYears(2).minusDays(1));
            case UNTOUCHED ->
                person.onContract(september, september.plusYears(1).minusDays(1));
            default -> person;
        };
    }
}
