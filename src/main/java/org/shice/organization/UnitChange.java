package org.shice.organization;

import org.jspecify.annotations.Nullable;

/** New values of a unit; what is null stays as it is. */
public record UnitChange(
        @Nullable String name,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership,
        @Nullable Integer sortOrder) {}
