package org.shice.plan;

import java.time.Instant;
import java.util.List;
import org.shice.campaign.CampaignId;

/** The process of a plan, as the plan sees it. */
public interface PlanWorkflow {

    /** Starts the diagram of the template with the starts of all milestones as its timers. */
    void launch(CampaignId campaign, PlanTemplate template, List<Milestone> milestones);

    /** Sets the timer of a milestone anew; nothing happens when it has fired. */
    void startMoved(CampaignId campaign, PlanTemplate template, String milestoneKey, Instant startsAt);

    /** Ends the diagram early. */
    void closed(CampaignId campaign, PlanTemplate template);
}
