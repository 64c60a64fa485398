package org.shice.organization.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;

/** A unit in the API. */
record UnitResource(
        UUID id,
        String code,
        String name,
        UnitKind kind,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @Nullable UUID parentId,
        String path,
        boolean active) {

    static UnitResource of(UnitInfo unit) {
        var parent = unit.parentId();
        return new UnitResource(
                unit.id().value(),
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.schoolType(),
                unit.ownership(),
                parent == null ? null : parent.value(),
                unit.path(),
                unit.active());
    }
}
