package org.shice.account.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountRow;
import org.shice.account.HeldRole;
import org.shice.account.Role;

/** An account in the API. */
record AccountResource(
        UUID id,
        String username,
        String displayName,
        UUID homeUnitId,
        String homeUnitName,
        boolean enabled,
        @Nullable Instant lockedUntil,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt,
        List<RoleResource> roles) {

    static AccountResource of(AccountRow row) {
        return new AccountResource(
                row.id().value(),
                row.username(),
                row.displayName(),
                row.homeUnitId().value(),
                row.homeUnitName(),
                row.enabled(),
                row.lockedUntil(),
                row.mustChangePassword(),
                row.lastLoginAt(),
                row.roles().stream().map(RoleResource::of).toList());
    }

    record RoleResource(
            Role role, UUID unitId, String unitName, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

        static RoleResource of(HeldRole held) {
            return new RoleResource(
                    held.role(), held.unitId().value(), held.unitName(), held.validFrom(), held.validUntil());
        }
    }
}
