package org.shice.plan;

import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** Addresses of pages of a plan to which other features lead. */
public final class PlanLinks {

    private PlanLinks() {}

    /** The list of the working group of a unit. */
    public static String group(UUID campaign, UnitId unit) {
        return "plans/" + new CampaignId(campaign) + "/group/" + unit;
    }
}
