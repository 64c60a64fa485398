package org.shice.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.BasicFields;
import org.shice.profile.Provenance;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.shice.profile.RosterDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff list (人员名册) of a unit and everything below it, kept by a 信息管理员 or 系统管理员 of the unit or above. A
 * 信息查询员 reads it and changes nothing.
 */
@Service
@Transactional
public class RosterService {

    private static final Role[] KEEPERS = {Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN};
    private static final Role[] READERS = {Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN, Role.QUERY_CLERK};

    private final RosterDirectory directory;
    private final Records records;
    private final RowReading checks;
    private final Units units;
    private final Access access;
    private final ApplicationEventPublisher events;

    RosterService(
            RosterDirectory directory,
            Records records,
            RowReading checks,
            Units units,
            Access access,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.records = records;
        this.checks = checks;
        this.units = units;
        this.access = access;
        this.events = events;
    }

    /** The people in the order of unit and name. */
    @Transactional(readOnly = true)
    public KeysetPage<RecordInfo> list(UnitId unit, StaffFilter filter, @Nullable String cursor, int limit) {
        var place = read(unit);
        var size = KeysetPage.size(limit);
        var found = directory.page(wanted(place, filter), cursor == null ? null : last(cursor, place), size + 1);
        return KeysetPage.of(found, size, person -> Cursor.of(person.id().toString()));
    }

    @Transactional(readOnly = true)
    public RosterDirectory.Counts count(UnitId unit, StaffFilter filter) {
        return directory.count(wanted(read(unit), filter));
    }

    /**
     * Puts a person on the list of a unit.
     *
     * @param values of the section {@code basic} with the document number in clear, and {@code contractStart}, {@code
     *     contractEnd}
     * @throws InvalidInput with everything the rules find wrong, by field
     * @throws PersonAlreadyListed when the document number is on a list already
     */
    public RecordId add(UnitId unit, Map<String, String> values) {
        var place = kept(unit);
        var type = typeOf(place);
        var row = checked(values, type);
        var number = row.value(BasicFields.DOCUMENT_NUMBER);
        if (records.byDocumentNumber(number).isPresent()) {
            throw new PersonAlreadyListed();
        }
        return records.upsert(RosterEntries.of(unit, type, row.values(), number), Provenance.Source.SCHOOL);
    }

    /**
     * Changes what the school says about a person; values that the teacher gave stay (C-22).
     *
     * @param values what is to change, by field key; the document number never changes
     * @throws InvalidInput with everything the rules find wrong, by field
     * @throws org.shice.profile.RecordFrozen when the record is effective
     */
    public void edit(RecordId id, Map<String, String> values) {
        var person = person(id);
        var number = directory.documentNumbers(Set.of(id)).getOrDefault(id, "");
        var merged = new HashMap<String, String>();
        records.draft(id).rows(BasicFields.SECTION).forEach(row -> merged.putAll(row.values()));
        RosterEntries.putTerm(merged, person);
        merged.putAll(values);
        merged.put(BasicFields.DOCUMENT_NUMBER, number);
        var row = checked(merged, person.schoolType());
        var entry = RosterEntries.of(person.unitId(), person.schoolType(), row.values(), number);
        records.upsert(entry, Provenance.Source.SCHOOL);
        if (!entry.staffStatus().equals(person.staffStatus())) {
            changed(id, entry.staffStatus());
        }
    }

    /**
     * Changes the state of a person (人员状态), for example 301 退休; codes that begin with 3 close the record (SC-4).
     *
     * @throws InvalidInput when there is no such state
     */
    public void changeStatus(RecordId id, String staffStatus) {
        var person = person(id);
        var values = new HashMap<>(Map.of(BasicFields.STAFF_STATUS, staffStatus));
        checks.check(values, person.schoolType()).findings().stream()
                .filter(finding -> finding.fieldKey().equals(BasicFields.STAFF_STATUS))
                .findFirst()
                .ifPresent(finding -> {
                    throw new InvalidInput(BasicFields.STAFF_STATUS, finding.textKey());
                });
        changed(id, staffStatus);
    }

    private void changed(RecordId id, String staffStatus) {
        records.changeStaffStatus(id, staffStatus);
        events.publishEvent(new StaffStatusChanged(id, staffStatus));
    }

    private ReadRow checked(Map<String, String> values, SchoolType type) {
        var row = checks.check(values, type);
        var problems = row.findings().stream()
                .filter(ImportFinding::isError)
                .map(finding -> new InvalidInput.Problem(finding.fieldKey(), finding.textKey(), finding.args()))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return row;
    }

    private UnitInfo read(UnitId unit) {
        var place = units.get(unit);
        access.require(place.path(), READERS);
        return place;
    }

    private UnitInfo kept(UnitId unit) {
        var place = units.get(unit);
        access.require(place.path(), KEEPERS);
        return place;
    }

    private RecordInfo person(RecordId id) {
        var person = records.get(id);
        access.require(person.unitPath(), KEEPERS);
        return person;
    }

    private static SchoolType typeOf(UnitInfo place) {
        var type = place.schoolType();
        if (type == null) {
            throw new InvalidInput("unit", "error.roster.unit-without-staff");
        }
        return type;
    }

    private static RosterDirectory.Filter wanted(UnitInfo place, StaffFilter filter) {
        return new RosterDirectory.Filter(
                place.path(), filter.state(), filter.hasAccount(), filter.category(), filter.text());
    }

    /** The last person of the page before; one who has been moved away since gives no page. */
    private RecordInfo last(String cursor, UnitInfo place) {
        try {
            var person = records.get(
                    new RecordId(UUID.fromString(Cursor.decode(cursor, 1).keys().get(0))));
            if (place.covers(person.unitPath())) {
                return person;
            }
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidInput("cursor", "error.cursor.invalid");
        }
        throw new InvalidInput("cursor", "error.cursor.invalid");
    }
}
