package org.shice.plan;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.Campaigns;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PlanService implements Plans {

    private final StoredPlans plans;
    private final StoredMilestones milestones;
    private final StoredChanges changes;
    private final PlanTemplates templates;
    private final PlanSettling settling;
    private final Campaigns campaigns;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    PlanService(
            StoredPlans plans,
            StoredMilestones milestones,
            StoredChanges changes,
            PlanTemplates templates,
            PlanSettling settling,
            Campaigns campaigns,
            Access access,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.milestones = milestones;
        this.changes = changes;
        this.templates = templates;
        this.settling = settling;
        this.campaigns = campaigns;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<PlanTemplate> templates(UnitKind kind) {
        return templates.all().stream()
                .filter(template -> template.unitKind() == kind)
                .toList();
    }

    @Override
    public List<Preview> preview(NewPlan plan) {
        access.require(units.get(plan.unit()).path(), PlanRights.LEADS);
        return settling.settle(templates.get(plan.template()), plan.startsOn(), complete(plan));
    }

    @Override
    @Transactional
    public CampaignId create(NewPlan plan) {
        var unit = units.get(plan.unit());
        access.require(unit.path(), PlanRights.LEADS);
        var template = templates.get(plan.template());
        if (template.unitKind() != unit.kind()) {
            throw new InvalidInput("template", "plan.problem.template");
        }
        var choices = complete(plan);
        var lines = settling.settle(template, plan.startsOn(), choices);
        var id = campaigns.create(StageDays.of(lines).plan(plan, choices));
        var actor = access.actor().id().value();
        plans.saveAndFlush(new PlanRow(id, plan, actor, clock.instant()));
        for (int i = 0; i < lines.size(); i++) {
            milestones.save(new MilestoneRow(id, template.key(), i, lines.get(i)));
        }
        audit.record(
                AuditEvent.of("plan", id, "PLAN_CREATED").at(unit.path()).with(Map.of("template", template.key())));
        return id;
    }

    @Override
    public Plan get(CampaignId campaign) {
        return find(campaign).orElseThrow(() -> new NotFound("plan"));
    }

    @Override
    public Optional<Plan> find(CampaignId campaign) {
        var info = campaigns.get(campaign);
        return plans.findById(campaign.value()).map(row -> read(info, row));
    }

    @Override
    public List<PlanChange> changes(CampaignId campaign) {
        campaigns.get(campaign);
        return changes.findByCampaignIdOrderByChangedAtDescIdAsc(campaign.value()).stream()
                .map(ChangeRow::toChange)
                .toList();
    }

    @Override
    public List<Row> visible() {
        var seen = campaigns.visible();
        var rows = plans
                .findAllById(seen.stream().map(info -> info.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(PlanRow::campaignId, Function.identity()));
        return seen.stream()
                .flatMap(info -> Stream.ofNullable(rows.get(info.id()))
                        .map(row -> new Row(info, row.state(), row.baseStartOn())))
                .toList();
    }

    @Override
    public boolean mayLead(Plan plan) {
        return access.allows(plan.campaign().unitPath(), PlanRights.LEADS);
    }

    @Override
    public List<UnitInfo> places() {
        var kinds = templates.all().stream().map(PlanTemplate::unitKind).collect(Collectors.toSet());
        return access.scopes(PlanRights.LEADS).stream()
                .filter(unit -> unit.active() && kinds.contains(unit.kind()))
                .toList();
    }

    private Plan read(CampaignInfo campaign, PlanRow row) {
        var template = templates.get(row.template());
        var lines =
                template.milestones().stream().collect(Collectors.toMap(PlanTemplate.Line::key, Function.identity()));
        var read = milestones.findByCampaignIdOrderBySortOrder(campaign.id().value()).stream()
                .map(milestone -> milestone.toMilestone(line(lines, milestone.key())))
                .toList();
        return new Plan(
                campaign,
                template,
                row.baseStartOn(),
                row.state(),
                row.choices(),
                read,
                row.launchedAt(),
                row.closedAt());
    }

    private static PlanTemplate.Line line(Map<String, PlanTemplate.Line> lines, String key) {
        PlanTemplate.@Nullable Line line = lines.get(key);
        if (line == null) {
            throw new NotFound("milestone");
        }
        return line;
    }

    /** Every choice of the template, chosen or by default. */
    private static Map<PlanChoice, String> complete(NewPlan plan) {
        var wrong = plan.choices().entrySet().stream()
                .anyMatch(entry -> !entry.getKey().options().contains(entry.getValue()));
        if (wrong) {
            throw new InvalidInput("choices", "plan.problem.option");
        }
        return Arrays.stream(PlanChoice.values())
                .filter(choice -> PlanChoice.of(plan.template()).contains(choice))
                .collect(Collectors.toMap(Function.identity(), choice -> plan.choices()
                        .getOrDefault(choice, choice.defaultFor(plan.template()))));
    }
}
