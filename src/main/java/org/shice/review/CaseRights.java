package org.shice.review;

import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.springframework.stereotype.Component;

/** Who may see and move a case. */
@Component
class CaseRights {

    private static final Role[] READERS = {
        Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.MANAGER
    };
    private static final Role[] MOVERS = {Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD};

    private final Access access;
    private final Records records;
    private final Units units;

    CaseRights(Access access, Records records, Units units) {
        this.access = access;
        this.records = records;
        this.units = units;
    }

    boolean isOwn(RecordInfo record) {
        return record.account().filter(access.actor().id()::equals).isPresent()
                && access.allows(record.unitPath(), Role.TEACHER);
    }

    boolean maySee(CollectionCase seen) {
        return access.allows(seen.unitPath(), READERS) || isOwn(records.get(seen.recordId())) || works(seen.unitId());
    }

    void requireMayMove(CollectionCase moved) {
        access.require(moved.unitPath(), MOVERS);
    }

    /** Departments stand beside the unit, not above it. */
    private boolean works(UnitId unitId) {
        var seats = access.grants(Role.SECTION_REVIEWER, Role.BUREAU_REVIEWER);
        if (seats.isEmpty()) {
            return false;
        }
        var unit = units.get(unitId);
        var confirming = units.confirmingUnit(unit).id();
        var departments = units.sectionDepartments(unit).keySet();
        return seats.stream().anyMatch(seat -> switch (seat.role()) {
            case BUREAU_REVIEWER -> seat.unitId().equals(confirming);
            case SECTION_REVIEWER ->
                departments.stream().anyMatch(department -> department.id().equals(seat.unitId()));
            default -> false;
        });
    }
}
