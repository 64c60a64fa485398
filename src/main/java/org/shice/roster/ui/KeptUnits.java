package org.shice.roster.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** The units whose staff list the person keeps, for choices. */
@Component
class KeptUnits {

    private final Access access;
    private final Units units;

    KeptUnits(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** Active units, by path. */
    List<UnitInfo> all() {
        return tops().stream()
                .flatMap(top -> units.subtree(top).stream())
                .filter(UnitInfo::active)
                .distinct()
                .toList();
    }

    /** Active units whose list the person reads, by path. */
    List<UnitInfo> readable() {
        return access.scopes(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN, Role.QUERY_CLERK).stream()
                .flatMap(top -> units.subtree(top).stream())
                .filter(UnitInfo::active)
                .distinct()
                .toList();
    }

    /** Whether the person keeps the list there and does not only read it. */
    boolean keeps(UnitInfo unit) {
        return access.allows(unit.path(), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    }

    /** The topmost units whose people the person gives accounts. */
    List<UnitInfo> topsOfAccounts() {
        return access.scopes(Role.SYSTEM_ADMIN);
    }

    /** The topmost units whose people the person looks up and does not keep. */
    List<UnitInfo> topsOfQueries() {
        return access.scopes(Role.QUERY_CLERK);
    }

    /** The topmost units of the person. */
    List<UnitInfo> tops() {
        return access.scopes(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    }

    /** Whether the person may issue accounts there; to keep a list is not enough. */
    boolean issuesAccounts(UnitInfo unit) {
        return access.allows(unit.path(), Role.SYSTEM_ADMIN);
    }

    /** Whether the person may open the records there. */
    boolean opensRecords(String unitPath) {
        return access.allows(unitPath, Role.INFORMATION_ADMIN);
    }

    UnitInfo get(UnitId id) {
        return units.get(id);
    }

    /** The name of a unit that was looked up together with others. */
    String name(Map<UnitId, UnitInfo> found, UnitId id) {
        return Optional.ofNullable(found.get(id)).map(UnitInfo::name).orElse("");
    }

    Map<UnitId, UnitInfo> getAll(Collection<UnitId> ids) {
        return units.getAll(ids);
    }
}
