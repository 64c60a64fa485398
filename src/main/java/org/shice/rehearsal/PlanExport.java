package org.shice.rehearsal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.deadline.CampaignLadders;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneId;
import org.shice.plan.MilestoneState;
import org.shice.plan.NewPlan;
import org.shice.plan.Plan;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanState;
import org.shice.plan.Plans;
import org.shice.platform.error.AccessRefused;
import org.shice.rehearsal.planfile.PlanFile;
import org.springframework.stereotype.Component;

/** The plans that the actor leads, as files: everything that a rehearsal plays, and nothing that names a person. */
@Component
class PlanExport {

    private final Plans plans;
    private final Campaigns campaigns;
    private final CampaignLadders ladders;

    PlanExport(Plans plans, Campaigns campaigns, CampaignLadders ladders) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.ladders = ladders;
    }

    /** Newest first. */
    List<Plans.Row> led() {
        return plans.visible().stream()
                .filter(row -> campaigns.mayLead(row.campaign()))
                .toList();
    }

    Set<CampaignId> ids() {
        return led().stream().map(row -> row.campaign().id()).collect(Collectors.toSet());
    }

    /** @throws AccessRefused for those who see the plan and do not lead it */
    PlanFile file(CampaignId campaign) {
        var plan = plans.get(campaign);
        if (!plans.mayLead(plan)) {
            throw new AccessRefused();
        }
        var without = leftOut(plan);
        return new PlanFile(
                PlanFile.VERSION,
                plan.campaign().plan().name(),
                plan.template().key(),
                plan.baseStartOn(),
                plan.choices(),
                ladders.get(campaign).ladder(),
                PlanFile.Collection.of(plan.campaign().plan()),
                plan.milestones().stream()
                        .map(milestone -> line(milestone, without.contains(milestone.id())))
                        .toList());
    }

    private static PlanFile.Line line(Milestone milestone, boolean leftOut) {
        return new PlanFile.Line(
                milestone.key(),
                milestone.measure(),
                milestone.ladder(),
                milestone.startsOn(),
                milestone.due().nominal(),
                milestone.due().policy(),
                milestone.due().effective(),
                leftOut);
    }

    private Set<MilestoneId> leftOut(Plan plan) {
        var cancelled = plan.milestones().stream()
                .filter(milestone -> milestone.state() == MilestoneState.CANCELLED)
                .map(Milestone::id);
        if (plan.state() == PlanState.CLOSED) {
            var decided = decided(plan);
            return cancelled.filter(decided::contains).collect(Collectors.toSet());
        }
        return cancelled.collect(Collectors.toSet());
    }

    /** A plan that was closed early has cancelled what was not done; those are no part of the decision to do without. */
    private Set<MilestoneId> decided(Plan plan) {
        var campaign = plan.campaign();
        var decided = plans.changes(campaign.id()).stream()
                .filter(change -> change.kind() == PlanChange.Kind.CANCELLED)
                .map(PlanChange::milestone)
                .collect(Collectors.toSet());
        var template = plans.preview(new NewPlan(
                campaign.plan().name(),
                campaign.plan().unit(),
                plan.template().key(),
                plan.baseStartOn(),
                plan.choices()));
        template.stream()
                .filter(Plans.Preview::leftOut)
                .flatMap(line -> plan.milestones().stream()
                        .filter(milestone ->
                                Objects.equals(milestone.key(), line.line().key())))
                .map(Milestone::id)
                .forEach(decided::add);
        return decided;
    }
}
