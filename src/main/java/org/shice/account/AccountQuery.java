package org.shice.account;

import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/**
 * Which accounts to list; what is null does not narrow.
 *
 * @param unit the accounts of this unit and below: at home there, or with a role there
 * @param text a part of the account name or of the person's name
 * @param locked whether a lock after wrong passwords holds now
 */
public record AccountQuery(
        @Nullable UnitId unit,
        @Nullable String text,
        @Nullable Role role,
        @Nullable Boolean enabled,
        @Nullable Boolean locked) {

    public static final AccountQuery ALL = new AccountQuery(null, null, null, null);

    /** Locked or not makes no difference. */
    public AccountQuery(@Nullable UnitId unit, @Nullable String text, @Nullable Role role, @Nullable Boolean enabled) {
        this(unit, text, role, enabled, null);
    }
}
