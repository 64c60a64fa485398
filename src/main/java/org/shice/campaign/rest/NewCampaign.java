package org.shice.campaign.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitId;

/**
 * A campaign to create. A city leaves out the day of the section reviews and a university that of the district audit;
 * they take the day of the unit's verification.
 */
record NewCampaign(
        @NotNull @Size(max = 200) String name,
        @NotNull UUID unitId,
        @Nullable Boolean includeTenured,
        @Nullable Integer minimumContractMonths,
        @NotNull Boolean includeContractWorkers,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate fillDueOn,
        @NotNull LocalDate unitDueOn,
        @Nullable LocalDate sectionDueOn,
        @Nullable LocalDate districtDueOn,
        @NotNull LocalDate confirmDueOn) {

    private static final int A_YEAR = 12;

    CampaignPlan toPlan() {
        var scope = new ScopeRule(
                includeTenured == null || includeTenured,
                Objects.requireNonNullElse(minimumContractMonths, A_YEAR),
                includeContractWorkers);
        return new CampaignPlan(
                name,
                new UnitId(unitId),
                scope,
                startsOn,
                fillDueOn,
                unitDueOn,
                Objects.requireNonNullElse(sectionDueOn, unitDueOn),
                Objects.requireNonNullElse(districtDueOn, Objects.requireNonNullElse(sectionDueOn, unitDueOn)),
                confirmDueOn);
    }
}
