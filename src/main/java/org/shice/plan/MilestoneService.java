package org.shice.plan;

import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MilestoneService implements Milestones {

    private final StoredMilestones milestones;
    private final PlanTemplates templates;
    private final ResponsibleUnits responsible;
    private final Units units;
    private final StoredPlans plans;

    MilestoneService(
            StoredMilestones milestones,
            PlanTemplates templates,
            ResponsibleUnits responsible,
            Units units,
            StoredPlans plans) {
        this.milestones = milestones;
        this.templates = templates;
        this.responsible = responsible;
        this.units = units;
        this.plans = plans;
    }

    @Override
    @Transactional(readOnly = true)
    public Milestone get(MilestoneId id) {
        var row = find(id);
        return row.toMilestone(templates.line(row.template(), row.key()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitInfo> units(Milestone milestone) {
        return milestone.state() == MilestoneState.CANCELLED
                ? List.of()
                : responsible.of(top(milestone.campaignId()), milestone.responsible());
    }

    @Override
    public void begin(MilestoneId id) {
        find(id).begin();
    }

    @Override
    public void done(MilestoneId id) {
        find(id).finish();
    }

    private MilestoneRow find(MilestoneId id) {
        return milestones.findById(id.value()).orElseThrow(() -> new NotFound("milestone"));
    }

    private UnitInfo top(CampaignId campaign) {
        var plan = plans.findById(campaign.value()).orElseThrow(() -> new NotFound("plan"));
        return units.get(plan.unit());
    }
}
