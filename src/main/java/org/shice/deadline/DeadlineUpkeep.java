package org.shice.deadline;

import org.shice.campaign.CampaignId;

/** Keeps deadlines in step with the registers here and now, where nothing runs in the background. */
public interface DeadlineUpkeep {

    /** Measures the open deadlines of a campaign, closes milestones that are done, and tells the processes. */
    void bringUpToDate(CampaignId campaign);

    /** The same without measuring, for when only time has passed. @return how many processes were told */
    int follow();
}
