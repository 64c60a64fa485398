package org.shice.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;

/** A launched plan was closed before all its milestones were done. Published in the transaction of the change. */
public record PlanClosed(CampaignId campaignId, @Nullable UUID by, String reason) {}
