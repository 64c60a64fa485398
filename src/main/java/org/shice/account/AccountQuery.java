package org.shice.account;

import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/**
 * Which accounts to list; what is null does not narrow.
 *
 * @param unit the accounts of this unit and below: at home there, or with a role there
 * @param text a part of the account name or of the person's name
 */
public record AccountQuery(
        @Nullable UnitId unit, @Nullable String text, @Nullable Role role, @Nullable Boolean enabled) {

    public static final AccountQuery ALL = new AccountQuery(null, null, null, null);
}
