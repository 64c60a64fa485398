package org.shice.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shice.account.Role;
import org.shice.demo.DemoCast.Appointment;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/** What a world is made of while it is being built: units with staff, appointments, and who decides for which unit. */
final class DemoScript {

    private final List<DemoUnit> units = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final Map<UnitId, List<String>> reviewers = new HashMap<>();
    private final Map<UnitId, String> voices = new HashMap<>();
    private final List<UnitInfo> places = new ArrayList<>();
    private final SamplePeople people;

    DemoScript(SamplePeople people) {
        this.people = people;
    }

    void staffed(DemoUnit unit) {
        units.add(unit);
        answers(unit.unit(), unit.verifier());
    }

    /** Says which account answers for what the plan asks of a unit. */
    void answers(UnitInfo unit, String username) {
        voices.put(unit.id(), username);
        places.add(unit);
    }

    void appoint(String username, Role role, UnitInfo unit) {
        appointments.add(new Appointment(username, people.name(), role, unit.id()));
    }

    /** Appoints somebody who decides the tasks of the unit. */
    void reviewer(String username, Role role, UnitInfo unit) {
        appoint(username, role, unit);
        reviewers.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(username);
    }

    List<DemoUnit> units() {
        return units;
    }

    List<Appointment> appointments() {
        return appointments;
    }

    Map<UnitId, List<String>> reviewers() {
        return reviewers;
    }

    /** The account that answers for a unit. */
    String voice(UnitId unit) {
        return Objects.requireNonNull(voices.get(unit), "nobody answers for the unit");
    }

    /** Every unit that somebody answers for, from the top down. */
    List<UnitInfo> places() {
        return places;
    }

    SamplePeople people() {
        return people;
    }
}
