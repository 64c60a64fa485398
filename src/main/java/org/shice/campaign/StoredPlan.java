package org.shice.campaign;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.shice.organization.UnitId;

/** The plan in the columns of the campaign's row. */
@Embeddable
class StoredPlan {

    private String name;
    private UUID unitId;
    private boolean includeTenured;
    private int minimumContractMonths;
    private boolean includeContractWorkers;
    private LocalDate startsOn;
    private LocalDate fillDueOn;
    private LocalDate unitDueOn;
    private LocalDate sectionDueOn;
    private LocalDate districtDueOn;
    private LocalDate confirmDueOn;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPlan() {}

    static StoredPlan of(CampaignPlan plan) {
        var stored = new StoredPlan();
        stored.name = plan.name().strip();
        stored.unitId = plan.unit().value();
        stored.includeTenured = plan.scope().includeTenured();
        stored.minimumContractMonths = plan.scope().minimumContractMonths();
        stored.includeContractWorkers = plan.scope().includeContractWorkers();
        stored.startsOn = plan.startsOn();
        stored.fillDueOn = plan.fillDueOn();
        stored.unitDueOn = plan.unitDueOn();
        stored.sectionDueOn = plan.sectionDueOn();
        stored.districtDueOn = plan.districtDueOn();
        stored.confirmDueOn = plan.confirmDueOn();
        return stored;
    }

    CampaignPlan toPlan() {
        return new CampaignPlan(
                name,
                new UnitId(unitId),
                new ScopeRule(includeTenured, minimumContractMonths, includeContractWorkers),
                startsOn,
                fillDueOn,
                unitDueOn,
                sectionDueOn,
                districtDueOn,
                confirmDueOn);
    }
}
