package org.shice.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit to create (新建单位).
 *
 * @param parentId null for the root of a tree
 * @param code 学校标识码 or an administrative code: letters, digits and hyphens; it never changes
 * @param schoolType required for schools and colleges, absent for all others
 * @param ownership required for schools (SC-5), optional for the rest
 */
public record NewUnit(
        @Nullable UnitId parentId,
        String code,
        String name,
        UnitKind kind,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership) {}
