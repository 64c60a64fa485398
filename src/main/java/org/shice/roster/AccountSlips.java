package org.shice.roster;

import java.util.List;
import java.util.Locale;

/** Prints slips: one sheet per person, never a list of passwords. Kept nowhere. */
public interface AccountSlips {

    /** @param address where to sign in */
    SheetFile workbook(List<AccountSlip> slips, String address, Locale locale);
}
