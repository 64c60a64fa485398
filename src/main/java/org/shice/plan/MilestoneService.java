package org.shice.plan;

import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.plan.PlanTemplate.Proof;
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
    private final StoredGroupMembers members;

    MilestoneService(
            StoredMilestones milestones,
            PlanTemplates templates,
            ResponsibleUnits responsible,
            Units units,
            StoredPlans plans,
            StoredGroupMembers members) {
        this.milestones = milestones;
        this.templates = templates;
        this.responsible = responsible;
        this.units = units;
        this.plans = plans;
        this.members = members;
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
    @Transactional(readOnly = true)
    public Guidance guidance(MilestoneId id, UnitId unit) {
        var row = find(id);
        var choices = plan(row.campaignId()).choices();
        var proof = templates.line(row.template(), row.key()).proof();
        return new Guidance(
                !"COMPUTED_ONLY".equals(choices.get(PlanChoice.C04_BY_HAND)),
                proof == Proof.LETTERS ? "plan.custody." + row.key() + "." + choices.get(PlanChoice.C13_LETTERS) : null,
                proof == Proof.WORKING_GROUP
                        ? members.countByCampaignIdAndUnitId(row.campaignId().value(), unit.value())
                        : null);
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
        return units.get(plan(campaign).unit());
    }

    private PlanRow plan(CampaignId campaign) {
        return plans.findById(campaign.value()).orElseThrow(() -> new NotFound("plan"));
    }
}
