package org.shice.demo;

import org.shice.campaign.CampaignId;

/** Runs the background work of a campaign here and now. */
public interface CampaignJobs {

    /** Runs until nothing of the campaign waits any more. */
    void runAll(CampaignId campaign);
}
