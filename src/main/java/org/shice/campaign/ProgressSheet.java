package org.shice.campaign;

import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/** The table of progress as a workbook. */
public interface ProgressSheet {

    /** Writes what {@link CampaignProgress#counts} says, with the totals in the last row. Does not close the stream. */
    void write(CampaignId campaign, @Nullable UnitId below, Locale locale, OutputStream target);
}
