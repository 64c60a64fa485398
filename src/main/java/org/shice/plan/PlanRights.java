package org.shice.plan;

import java.util.List;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.Campaigns;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** Who may see and who may change a plan: those who may see and lead its campaign. */
@Component
class PlanRights {

    static final Role[] LEADS = {Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN};

    /** Those who look after units and may know whom to ring there. */
    static final Role[] VIEWERS = {
        Role.MANAGER,
        Role.BUSINESS_LEAD,
        Role.SYSTEM_ADMIN,
        Role.INFORMATION_ADMIN,
        Role.DISTRICT_AUDITOR,
        Role.BUREAU_REVIEWER
    };

    private final StoredPlans plans;
    private final StoredMilestones milestones;
    private final Campaigns campaigns;
    private final Access access;

    PlanRights(StoredPlans plans, StoredMilestones milestones, Campaigns campaigns, Access access) {
        this.plans = plans;
        this.milestones = milestones;
        this.campaigns = campaigns;
        this.access = access;
    }

    /** Loads a plan to change it. */
    Led led(CampaignId id) {
        var campaign = campaigns.get(id);
        access.require(campaign.unitPath(), LEADS);
        var plan = plans.findForChange(id.value()).orElseThrow(() -> new NotFound("plan"));
        return new Led(campaign, plan, milestones.findByCampaignIdOrderBySortOrder(id.value()));
    }

    /** Loads the plan of a milestone to change it. */
    Led led(MilestoneId id) {
        var milestone = milestones.findById(id.value()).orElseThrow(() -> new NotFound("milestone"));
        return led(milestone.campaignId());
    }

    /** Loads a plan for those who see its campaign. */
    Seen seen(CampaignId id) {
        var campaign = campaigns.get(id);
        return new Seen(campaign, plans.findById(id.value()).orElseThrow(() -> new NotFound("plan")));
    }

    /** Loads a plan for those who see its campaign, to change what belongs to it; others who do so wait their turn. */
    Seen seenForChange(CampaignId id) {
        var campaign = campaigns.get(id);
        return new Seen(campaign, plans.findForChange(id.value()).orElseThrow(() -> new NotFound("plan")));
    }

    /** Loads a plan for those who lead its campaign, without changing it. */
    Led read(CampaignId id) {
        var campaign = campaigns.get(id);
        access.require(campaign.unitPath(), LEADS);
        var plan = plans.findById(id.value()).orElseThrow(() -> new NotFound("plan"));
        return new Led(campaign, plan, milestones.findByCampaignIdOrderBySortOrder(id.value()));
    }

    Led read(MilestoneId id) {
        var milestone = milestones.findById(id.value()).orElseThrow(() -> new NotFound("milestone"));
        return read(milestone.campaignId());
    }

    /** A plan in the eyes of somebody who may see it. */
    record Seen(CampaignInfo campaign, PlanRow plan) {}

    /** A plan in the hands of somebody who may change it. */
    record Led(CampaignInfo campaign, PlanRow plan, List<MilestoneRow> milestones) {

        MilestoneRow milestone(MilestoneId id) {
            return milestones.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("milestone"));
        }
    }
}
