package org.shice.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/** A role an account holds, with its first and last day when they are limited. */
public record HeldRole(
        Role role, UnitId unitId, String unitName, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {}
