package org.shice.campaign;

/** The process of a campaign, as the campaign sees it. */
public interface CampaignWorkflow {

    /** Starts the instance that enrols and then waits for the closing. */
    void start(CampaignId id);

    /** Tells the instance that the roster may hold new people. */
    void rosterChanged(CampaignId id);

    /** Tells the instance that the campaign is closed. */
    void closed(CampaignId id);
}
