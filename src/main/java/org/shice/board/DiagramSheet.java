package org.shice.board;

import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;

/** The figures of a live picture as a workbook, for whoever sees it on the page. */
public interface DiagramSheet {

    /**
     * Writes what {@link Diagrams#get} says, one row per element. Does not close the stream.
     *
     * @param kind null for the first process the campaign has
     */
    void write(CampaignId campaign, @Nullable DiagramKind kind, Locale locale, OutputStream target);
}
