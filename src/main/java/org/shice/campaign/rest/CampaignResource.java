package org.shice.campaign.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignInfo.Enrolment;
import org.shice.campaign.CampaignState;

/** A campaign as the API shows it. */
record CampaignResource(
        UUID id,
        String name,
        UUID unitId,
        String unitName,
        CampaignState state,
        boolean includeTenured,
        int minimumContractMonths,
        boolean includeContractWorkers,
        LocalDate startsOn,
        LocalDate fillDueOn,
        LocalDate unitDueOn,
        LocalDate sectionDueOn,
        LocalDate districtDueOn,
        LocalDate confirmDueOn,
        Enrolment enrolment,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    static CampaignResource of(CampaignInfo campaign) {
        var plan = campaign.plan();
        return new CampaignResource(
                campaign.id().value(),
                plan.name(),
                plan.unit().value(),
                campaign.unitName(),
                campaign.state(),
                plan.scope().includeTenured(),
                plan.scope().minimumContractMonths(),
                plan.scope().includeContractWorkers(),
                plan.startsOn(),
                plan.fillDueOn(),
                plan.unitDueOn(),
                plan.sectionDueOn(),
                plan.districtDueOn(),
                plan.confirmDueOn(),
                campaign.enrolment(),
                campaign.openedAt(),
                campaign.closedAt());
    }
}
