package org.shice.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.AccessRefused;
import org.springframework.stereotype.Service;

@Service
class CurrentAccess implements Access {

    private static final AccountId SYSTEM = new AccountId(new UUID(0, 0));

    private final CurrentPerson current;
    private final ThreadSystemIdentity system;
    private final AccountStates states;
    private final Units units;
    private final ActingFor actingFor;

    CurrentAccess(
            CurrentPerson current,
            ThreadSystemIdentity system,
            AccountStates states,
            Units units,
            ActingFor actingFor) {
        this.current = current;
        this.system = system;
        this.states = states;
        this.units = units;
        this.actingFor = actingFor;
    }

    @Override
    public Actor actor() {
        if (system.isActive()) {
            return new Actor(SYSTEM, "system", everything(Role.values()), null);
        }
        var state = state();
        return new Actor(state.id(), state.displayName(), state.grants(), current.remoteAddress());
    }

    private AccountState state() {
        var person = current.signedIn().orElseThrow(AccessRefused::new);
        var state = states.of(person.id())
                .filter(account -> account.accepts(person.passwordChangedAt()))
                .orElseThrow(AccessRefused::new);
        if (state.mustChangePassword()) {
            throw new PasswordChangeRequired();
        }
        return state;
    }

    @Override
    public RoleGrant require(String unitPath, Role... anyOf) {
        if (system.isActive()) {
            return new RoleGrant(anyOf[0], atPath(unitPath), unitPath, null);
        }
        return used(find(grant -> grant.covers(unitPath), anyOf));
    }

    @Override
    public RoleGrant requireAt(UnitId unit, Role... anyOf) {
        if (system.isActive()) {
            return new RoleGrant(anyOf[0], unit, units.get(unit).path(), null);
        }
        return used(find(grant -> grant.unitId().equals(unit), anyOf));
    }

    @Override
    public boolean allows(String unitPath, Role... anyOf) {
        return system.isActive() || find(grant -> grant.covers(unitPath), anyOf).isPresent();
    }

    @Override
    public List<RoleGrant> grants(Role... anyOf) {
        if (system.isActive()) {
            return everything(anyOf);
        }
        var wanted = Set.of(anyOf);
        return actor().grants().stream()
                .filter(grant -> wanted.contains(grant.role()))
                .toList();
    }

    @Override
    public List<UnitInfo> scopes(Role... anyOf) {
        var byPath = places(anyOf).stream()
                .sorted(Comparator.comparing(UnitInfo::path))
                .toList();
        var topmost = new ArrayList<UnitInfo>();
        for (var unit : byPath) {
            if (topmost.stream().noneMatch(above -> above.covers(unit.path()))) {
                topmost.add(unit);
            }
        }
        return topmost;
    }

    private Collection<UnitInfo> places(Role... anyOf) {
        var ids = grants(anyOf).stream().map(RoleGrant::unitId).collect(Collectors.toSet());
        var known = system.isActive() ? units.getAll(ids) : state().places();
        return known.values().stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    /** Own grants come first in the state, so they win over those of an absent person. */
    private Optional<RoleGrant> find(Predicate<RoleGrant> place, Role... anyOf) {
        var wanted = Set.of(anyOf);
        return actor().grants().stream()
                .filter(grant -> wanted.contains(grant.role()) && place.test(grant))
                .findFirst();
    }

    private RoleGrant used(Optional<RoleGrant> found) {
        var grant = found.orElseThrow(AccessRefused::new);
        actingFor.remember(grant.onBehalfOf());
        return grant;
    }

    private List<RoleGrant> everything(Role... roles) {
        var grants = new ArrayList<RoleGrant>();
        for (var root : units.roots()) {
            for (var role : roles) {
                grants.add(new RoleGrant(role, root.id(), root.path(), null));
            }
        }
        return grants;
    }

    private UnitId atPath(String path) {
        var codes = path.split("/", 0);
        return units.byCode(codes[codes.length - 1]).map(UnitInfo::id).orElseThrow(AccessRefused::new);
    }
}
