package org.shice.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the people of a unit onto its roster and gives them accounts. */
@Component
class DemoRoster {

    private final SampleRoster roster;
    private final Clock clock;

    DemoRoster(SampleRoster roster, Clock clock) {
        this.roster = roster;
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

    /** Registers people, each at the own unit. */
    void register(List<DemoPerson> staff) {
        var units = staff.stream()
                .collect(Collectors.groupingBy(DemoPerson::unit, LinkedHashMap::new, Collectors.toList()));
        units.forEach((unit, people) -> {
            var records = roster.register(
                    unit.id(), people.stream().map(DemoPerson::sample).toList());
            for (int i = 0; i < people.size(); i++) {
                people.get(i).registered(records.get(i));
            }
        });
    }

    /** Gives everybody an account who is to have one. */
    void giveAccounts(DemoUnit unit, List<DemoPerson> staff) {
        roster.giveAccounts(
                unit.id(),
                staff.stream()
                        .filter(person -> person.fate().hasAccount())
                        .map(person -> new SampleRoster.Member(person.sample(), person.record()))
                        .toList());
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
