package org.shice.deadline;

import java.util.ArrayList;
import java.util.Comparator;
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
            List.of(Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER);

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

    /**
     * Who gets the task of supervision: the first of the fitting roles that somebody holds at the superior, else at the
     * units above it. Nobody supervises the topmost unit but who leads its campaigns.
     */
    Supervisor supervisor(UnitId unit, UnitId superior) {
        if (unit.equals(superior)) {
            return new Supervisor(superior, Role.BUSINESS_LEAD);
        }
        var places = new ArrayList<>(List.of(units.get(superior)));
        above(places.get(0))
                .sorted(Comparator.comparing(UnitInfo::path).reversed())
                .forEach(places::add);
        return places.stream()
                .flatMap(place -> supervisor(place.id()).stream())
                .findFirst()
                .orElse(new Supervisor(superior, Role.BUSINESS_LEAD));
    }

    private Optional<Supervisor> supervisor(UnitId place) {
        var held = holders.at(place, SUPERVISORS.toArray(Role[]::new));
        return SUPERVISORS.stream()
                .filter(role -> !held.getOrDefault(role, Set.of()).isEmpty())
                .findFirst()
                .map(role -> new Supervisor(place, role));
    }

    /** A role at a unit. */
    record Supervisor(UnitId unit, Role role) {}

    String unitName(UnitId unit) {
        return units.get(unit).name();
    }

    /** The unit and those above it. */
    Set<UnitId> line(UnitId unit) {
        var line = new LinkedHashSet<>(Set.of(unit));
        above(units.get(unit)).map(UnitInfo::id).forEach(line::add);
        return line;
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
