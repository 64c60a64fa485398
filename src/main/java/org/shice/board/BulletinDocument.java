package org.shice.board;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The report of a period (通报) as a document for Word. */
public interface BulletinDocument {

    /** Writes what {@link Bulletins#bulletin} says, ready to be signed and sent. Does not close the stream. */
    void write(
            CampaignId campaign,
            @Nullable UnitId below,
            LocalDate from,
            LocalDate until,
            Locale locale,
            OutputStream target);
}
