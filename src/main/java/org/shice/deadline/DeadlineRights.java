package org.shice.deadline;

import java.util.List;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.plan.Measure;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** Who sees deadlines, who answers for them and who supervises. */
@Component
class DeadlineRights {

    /** Those who see who was urged. */
    static final Role[] VIEWERS = {
        Role.MANAGER,
        Role.BUSINESS_LEAD,
        Role.SYSTEM_ADMIN,
        Role.INFORMATION_ADMIN,
        Role.DISTRICT_AUDITOR,
        Role.BUREAU_REVIEWER
    };

    /** Those who see deadlines: the 培训管理员 follows the trainings, but not who was urged. */
    static final Role[] READERS = {
        Role.MANAGER,
        Role.BUSINESS_LEAD,
        Role.SYSTEM_ADMIN,
        Role.INFORMATION_ADMIN,
        Role.DISTRICT_AUDITOR,
        Role.BUREAU_REVIEWER,
        Role.TRAINING_ADMIN
    };

    /** Those who say for their own unit that something is done. */
    static final Role[] ANSWERABLE = {Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD};

    /** The 培训管理员 answers for the trainings of the unit as well. */
    private static final Role[] TRAINERS = {Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD, Role.TRAINING_ADMIN};

    private static final String TRAINING = "-training";

    /** Those at the superior who urge, extend, note, inspect, reopen and receive. */
    static final Role[] SUPERVISORS = {Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER};

    private final DeadlineRows rows;
    private final Access access;

    DeadlineRights(DeadlineRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    DeadlineRow visible(DeadlineId id) {
        return rows.find(id)
                .filter(row -> access.allows(row.unitPath(), READERS))
                .orElseThrow(() -> new NotFound("deadline"));
    }

    /** Locks a deadline that the actor may at least see. */
    DeadlineRow locked(DeadlineId id) {
        visible(id);
        return rows.lock(id).orElseThrow(() -> new NotFound("deadline"));
    }

    DeadlineRow supervised(DeadlineId id) {
        var row = locked(id);
        access.require(row.superiorPath(), SUPERVISORS);
        return row;
    }

    boolean maySupervise(DeadlineRow row) {
        return access.allows(row.superiorPath(), SUPERVISORS);
    }

    /** The own unit attests what only it knows; everything else is for the superior to say. */
    void requireAttesting(DeadlineRow row) {
        if (row.measure() == Measure.ATTESTED) {
            access.require(row.unitPath(), answerable(row));
        } else {
            access.require(row.superiorPath(), SUPERVISORS);
        }
    }

    private static Role[] answerable(DeadlineRow row) {
        return row.nameKey().endsWith(TRAINING) ? TRAINERS : ANSWERABLE;
    }

    boolean mayAttest(DeadlineRow row) {
        return row.measure() == Measure.ATTESTED
                ? access.allows(row.unitPath(), answerable(row))
                : access.allows(row.superiorPath(), SUPERVISORS);
    }

    /** The subtrees whose deadlines the actor sees. */
    List<String> paths() {
        return paths(READERS);
    }

    List<String> paths(Role... anyOf) {
        return access.grants(anyOf).stream().map(RoleGrant::unitPath).distinct().toList();
    }
}
