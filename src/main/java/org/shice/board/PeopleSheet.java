package org.shice.board;

import java.io.OutputStream;
import java.util.Locale;
import org.shice.board.Board.Selection;
import org.shice.campaign.CampaignId;

/** The people behind a number as a workbook, for whoever sees them on the page. */
public interface PeopleSheet {

    /** Writes all that {@link Board#people} lists, and notes in the audit trail who took it. Does not close the stream. */
    void write(CampaignId campaign, Selection selection, Locale locale, OutputStream target);
}
