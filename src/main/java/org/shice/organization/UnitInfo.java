package org.shice.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit as other features see it.
 *
 * @param code the identifier (学校标识码 or an administrative code), unique in the system
 * @param path codes from the root down, each followed by a slash; a unit's subtree is every path that starts with it
 * @param schoolType the form profile of its staff; null for units without staff
 */
public record UnitInfo(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @Nullable UnitId parentId,
        String path,
        boolean active) {

    /** Whether the path lies in this unit's subtree, the unit itself included. */
    public boolean covers(String otherPath) {
        return otherPath.startsWith(path);
    }

    /** 市直: a school directly under the city bureau, which no district audits (domain.md 1.7). */
    public boolean isDirectUnder(UnitInfo parent) {
        return kind == UnitKind.SCHOOL && parent.kind() == UnitKind.CITY_BUREAU;
    }
}
