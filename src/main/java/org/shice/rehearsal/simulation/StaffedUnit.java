package org.shice.rehearsal.simulation;

import java.util.List;
import org.shice.demo.SamplePerson;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.profile.RecordId;

/** A school or college of a rehearsal, and how far it is with its staff. */
final class StaffedUnit {

    private final UnitInfo unit;
    private final String administrator;
    private final Diligence diligence;
    private final List<SamplePerson> people;
    private List<RecordId> records = List.of();
    private boolean hasAccounts;

    /** @param administrator the account of its information administrator */
    StaffedUnit(UnitInfo unit, String administrator, Diligence diligence, List<SamplePerson> people) {
        this.unit = unit;
        this.administrator = administrator;
        this.diligence = diligence;
        this.people = List.copyOf(people);
    }

    UnitId id() {
        return unit.id();
    }

    UnitInfo unit() {
        return unit;
    }

    String administrator() {
        return administrator;
    }

    Diligence diligence() {
        return diligence;
    }

    List<SamplePerson> people() {
        return people;
    }

    boolean hasRoster() {
        return !records.isEmpty();
    }

    void registered(List<RecordId> created) {
        records = List.copyOf(created);
    }

    boolean hasAccounts() {
        return hasAccounts;
    }

    void accountsGiven() {
        hasAccounts = true;
    }

    List<RecordId> records() {
        return records;
    }
}
