package org.shice.roster;

import java.io.OutputStream;
import java.util.Locale;
import org.shice.organization.UnitId;

/** The staff list as a workbook, exactly as a filter leaves it; document numbers are masked. */
public interface StaffSheet {

    /** Writes the list and records that it was taken out. */
    void write(UnitId unit, StaffFilter filter, Locale locale, OutputStream target);
}
