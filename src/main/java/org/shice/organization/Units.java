package org.shice.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Look-ups of units for other features. No rights are checked here: callers hold ids they were allowed to see. */
public interface Units {

    /** @throws org.shice.platform.error.NotFound when there is no such unit */
    UnitInfo get(UnitId id);

    Optional<UnitInfo> byCode(String code);

    Map<UnitId, UnitInfo> getAll(Collection<UnitId> ids);

    /** The unit itself and everything below it, by path. */
    List<UnitInfo> subtree(UnitInfo root);

    /** From the root down to the unit itself. */
    default List<UnitInfo> ancestors(UnitInfo unit) {
        return ancestors(unit.path());
    }

    /** From the root down to the unit at the path. */
    List<UnitInfo> ancestors(String path);

    List<UnitInfo> children(UnitId parent);

    List<UnitInfo> roots();

    /** The root of the unit's tree: a city bureau or a university. */
    UnitInfo rootOf(UnitInfo unit);

    /** Departments of the unit's root that answer for sections, with those sections (domain.md 4.1). */
    Map<UnitInfo, Set<String>> sectionDepartments(UnitInfo unit);

    /**
     * The unit that confirms the records of this unit's tree: the department with the duty {@code CONFIRM} (人事处 of
     * a university), else the root.
     */
    UnitInfo confirmingUnit(UnitInfo unit);
}
