package org.shice.deadline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.account.RoleHolders;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** The people around the deadline of a unit: who is in charge, and who stands on which rung of the ladder. */
@Component
class DeadlinePeople {

    private static final Role[] IN_CHARGE = {Role.BUSINESS_LEAD, Role.INFORMATION_ADMIN};

    /** The jobs at a superior that may supervise, in the order in which the task is given. */
    private static final List<Role> SUPERVISORS =
            List.of(Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.INFORMATION_ADMIN);

    private final Units units;
    private final RoleHolders holders;

    DeadlinePeople(Units units, RoleHolders holders) {
        this.units = units;
        this.holders = holders;
    }

    /** 业务负责人 and 信息管理员 of the unit. */
    Set<AccountId> inCharge(UnitId unit) {
        var found = new LinkedHashSet<AccountId>();
        holders.at(unit, IN_CHARGE).values().forEach(found::addAll);
        return found;
    }

    /** Those to tell on a rung; empty when the unit has nobody there. */
    Set<AccountId> of(UnitId unit, Audience audience) {
        var place = place(units.get(unit), audience);
        return place.map(there -> first(there.id(), audience)).orElse(Set.of());
    }

    /** Whether the rung exists for the unit: no unit escalates to itself twice. */
    boolean exists(UnitId unit, Audience audience) {
        return place(units.get(unit), audience).isPresent();
    }

    /** The role that gets the task of supervision at a unit: the first of the fitting ones that somebody holds. */
    Role supervisor(UnitId superior) {
        var held = holders.at(superior, SUPERVISORS.toArray(Role[]::new));
        return SUPERVISORS.stream()
                .filter(role -> !held.getOrDefault(role, Set.of()).isEmpty())
                .findFirst()
                .orElse(Role.BUSINESS_LEAD);
    }

    String unitName(UnitId unit) {
        return units.get(unit).name();
    }

    private Optional<UnitInfo> place(UnitInfo unit, Audience audience) {
        return switch (audience) {
            case UNIT_LEAD -> Optional.of(unit);
            case DISTRICT ->
                above(unit).filter(u -> u.kind() == UnitKind.DISTRICT_BUREAU).findFirst();
            case BUREAU -> above(unit).filter(u -> u.parentId() == null).findFirst();
            case BULLETIN -> Optional.of(units.rootOf(unit));
        };
    }

    private Stream<UnitInfo> above(UnitInfo unit) {
        return units.ancestors(unit).stream().filter(u -> !u.id().equals(unit.id()));
    }

    private Set<AccountId> first(UnitId unit, Audience audience) {
        var roles = audience.groups().stream().flatMap(Set::stream).distinct().toArray(Role[]::new);
        Map<Role, Set<AccountId>> held = holders.at(unit, roles);
        return audience.groups().stream()
                .map(group -> group.stream()
                        .flatMap(role -> held.getOrDefault(role, Set.of()).stream())
                        .collect(Collectors.toSet()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }
}
