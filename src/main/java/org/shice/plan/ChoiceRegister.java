package org.shice.plan;

import java.util.List;
import org.shice.campaign.CampaignId;

/**
 * The register of the points on which the source plans contradict themselves or each other (domain.md 4.7): what is
 * chosen, what the product settles, and what is left to the forms on paper.
 */
public interface ChoiceRegister {

    /** The points that concern a template, in the order of their ids. Tells nothing about anybody. */
    List<PlanPoint> points(String template);

    /**
     * What was chosen anew for a plan, newest first.
     *
     * @throws org.shice.platform.error.NotFound when the campaign lies outside the actor's area
     */
    List<ChoiceChange> changes(CampaignId campaign);
}
