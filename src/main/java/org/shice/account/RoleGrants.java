package org.shice.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes roles (授权). Every method requires 系统管理员 over the unit of the role and is audited. */
@Service
@Transactional
public class RoleGrants {

    /** Roles whose work exists only at some kinds of units; the others fit everywhere. */
    private static final Map<Role, Set<UnitKind>> PLACES = new EnumMap<>(Map.of(
            Role.SECTION_REVIEWER, Set.of(UnitKind.DEPARTMENT),
            Role.DISTRICT_AUDITOR, Set.of(UnitKind.DISTRICT_BUREAU),
            Role.BUREAU_REVIEWER, Set.of(UnitKind.CITY_BUREAU, UnitKind.UNIVERSITY, UnitKind.DEPARTMENT)));

    private final StoredAccounts accounts;
    private final RoleAssignments assignments;
    private final Administrators administrators;
    private final AccountStates states;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;

    RoleGrants(
            StoredAccounts accounts,
            RoleAssignments assignments,
            Administrators administrators,
            AccountStates states,
            Access access,
            Units units,
            AuditTrail audit) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.administrators = administrators;
        this.states = states;
        this.access = access;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Gives a role; when it is held already, only its dates change.
     *
     * @param from the first day, or null for at once
     * @param until the last day, or null for no end
     * @throws InvalidInput when the role does not fit the unit or the dates are in the wrong order
     */
    public void grant(
            AccountId account, Role role, UnitId unitId, @Nullable LocalDate from, @Nullable LocalDate until) {
        var unit = units.get(unitId);
        access.require(unit.path(), Role.SYSTEM_ADMIN);
        check(role, unit, from, until);
        if (!accounts.existsById(account.value())) {
            throw new NotFound("account");
        }
        var held = assignments.findByAccountIdAndRoleAndUnitId(account.value(), role, unitId.value());
        if (held.isPresent()) {
            held.get().limit(from, until);
            assignments.flush();
        } else {
            assignments.saveAndFlush(new RoleAssignment(account, role, unitId, from, until));
            record(account, "ROLE_GRANTED", role, unit);
        }
        states.forget();
    }

    /**
     * Takes a role; no effect when it is not held.
     *
     * @throws LastAdministrator when nobody could administer the organisation any more
     */
    public void revoke(AccountId account, Role role, UnitId unitId) {
        var unit = units.get(unitId);
        access.require(unit.path(), Role.SYSTEM_ADMIN);
        var held = assignments.findByAccountIdAndRoleAndUnitId(account.value(), role, unitId.value());
        if (held.isEmpty()) {
            return;
        }
        if (role == Role.SYSTEM_ADMIN) {
            administrators.requireAnother(account, unit);
        }
        assignments.delete(held.get());
        assignments.flush();
        record(account, "ROLE_REVOKED", role, unit);
        states.forget();
    }

    private static void check(Role role, UnitInfo unit, @Nullable LocalDate from, @Nullable LocalDate until) {
        var places = PLACES.get(role);
        if (places != null && !places.contains(unit.kind())) {
            throw new InvalidInput("unitId", "error.account.role-place");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidInput("validUntil", "error.account.dates");
        }
    }

    private void record(AccountId account, String action, Role role, UnitInfo unit) {
        var details = Map.of("role", role.name(), "unit", unit.id().toString());
        audit.record(AuditEvent.of("account", account, action).at(unit.path()).with(details));
    }
}
