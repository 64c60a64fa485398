package org.shice.tasks;

import java.util.List;
import java.util.UUID;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.springframework.stereotype.Component;

/** What of the task list the current actor may see and take, own grants and those of absent persons alike. */
@Component
class TaskReach {

    /** Roles that work on tasks; a task names one of them. */
    private static final Role[] WORKING = {
        Role.INFORMATION_ADMIN, Role.SECTION_REVIEWER, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.BUSINESS_LEAD
    };

    /** Roles that see every task below their unit, whoever holds it. */
    private static final Role[] LOOKING = {
        Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.BUSINESS_LEAD, Role.MANAGER
    };

    private final Access access;

    TaskReach(Access access) {
        this.access = access;
    }

    Reach current() {
        var actor = access.actor();
        var seats = access.grants(WORKING);
        return new Reach(
                actor.id(),
                seats.stream().map(grant -> grant.unitId().value()).distinct().toList(),
                seats.stream().map(TaskReach::seat).distinct().toList(),
                access.grants(LOOKING).stream()
                        .map(RoleGrant::unitPath)
                        .distinct()
                        .toList());
    }

    /** The grant with which the actor works on the task. @throws org.shice.platform.error.AccessRefused without one */
    RoleGrant requireSeat(WorkItem item) {
        return access.requireAt(item.ownerUnitId(), item.role());
    }

    private static String seat(RoleGrant grant) {
        return grant.unitId() + ":" + grant.role().name();
    }

    /**
     * The reach of one person.
     *
     * @param units the units for which the person works
     * @param seats unit and role together, as {@code <unit id>:<role>}
     * @param paths the subtrees the person may look at
     */
    record Reach(AccountId actor, List<UUID> units, List<String> seats, List<String> paths) {

        boolean sees(WorkItem item) {
            if (actor.equals(item.assignee())) {
                return true;
            }
            return item.role() != Role.TEACHER
                    && (seats.contains(item.ownerUnitId() + ":" + item.role().name())
                            || paths.stream().anyMatch(item.unitPath()::startsWith));
        }
    }
}
