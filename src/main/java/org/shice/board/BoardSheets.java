package org.shice.board;

import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The board as a workbook. */
public interface BoardSheets {

    /**
     * Writes what {@link Board#figures}, {@link Outlooks#outlook} and {@link Outlooks#trend} say, each on a sheet of its
     * own. Does not close the stream.
     */
    void write(CampaignId campaign, @Nullable UnitId below, Grouping grouping, Locale locale, OutputStream target);
}
