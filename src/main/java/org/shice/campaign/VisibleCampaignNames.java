package org.shice.campaign;

import java.util.List;
import org.shice.tasks.CampaignNames;
import org.springframework.stereotype.Component;

/** Tells the task list by which campaigns it can be narrowed. */
@Component
class VisibleCampaignNames implements CampaignNames {

    private final Campaigns campaigns;

    VisibleCampaignNames(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<Name> visible() {
        return campaigns.visible().stream()
                .map(campaign -> new Name(campaign.id().value(), campaign.plan().name()))
                .toList();
    }
}
