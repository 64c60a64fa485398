package org.shice.roster;

import java.util.List;

/**
 * The result of issuing accounts.
 *
 * @param linked people who had an account already, which was joined to their record
 * @param remaining people who still have no account, because one step issues only so many
 */
public record IssuedAccounts(List<AccountSlip> slips, int linked, int remaining) {

    public IssuedAccounts {
        slips = List.copyOf(slips);
    }
}
