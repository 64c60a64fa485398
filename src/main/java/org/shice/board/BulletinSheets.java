package org.shice.board;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The tables of the report of a period (通报附表) as a workbook, with every unit however many there are. */
public interface BulletinSheets {

    /**
     * Writes the ranking and the late units that {@link Bulletins#bulletin} finds, a sheet for each. Does not close the
     * stream.
     */
    void write(
            CampaignId campaign,
            @Nullable UnitId below,
            LocalDate from,
            LocalDate until,
            Locale locale,
            OutputStream target);
}
