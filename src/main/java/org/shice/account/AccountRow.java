package org.shice.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/**
 * An account as its administrator sees it.
 *
 * @param lockedUntil when the lock ends, or null when the account is not locked now
 * @param mustChangePassword the one-time password was not replaced yet
 */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        UnitId homeUnitId,
        String homeUnitName,
        boolean enabled,
        @Nullable Instant lockedUntil,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt,
        List<HeldRole> roles) {}
