package org.shice.board;

import java.io.OutputStream;
import java.util.Locale;
import org.shice.campaign.CampaignId;

/** The timeline as a workbook, for whoever sees it on the page. */
public interface TimelineSheet {

    void write(CampaignId campaign, Locale locale, OutputStream target);
}
