package org.shice.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanRights.Led;
import org.shice.platform.error.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanLauncher implements PlanLaunching {

    private static final int REASON_LENGTH = 300;

    private final PlanRights rights;
    private final Readiness readiness;
    private final PlanTemplates templates;
    private final PlanWorkflow workflow;
    private final StoredPlans plans;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanLauncher(
            PlanRights rights,
            Readiness readiness,
            PlanTemplates templates,
            PlanWorkflow workflow,
            StoredPlans plans,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.readiness = readiness;
        this.templates = templates;
        this.workflow = workflow;
        this.plans = plans;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Report readiness(CampaignId campaign) {
        var led = rights.read(campaign);
        var state = led.plan().state();
        var findings = readiness.check(led.campaign(), milestones(led), state != PlanState.DRAFT);
        return new Report(led.campaign().plan().name(), state, findings);
    }

    @Override
    public void launch(CampaignId campaign) {
        var led = rights.led(campaign);
        led.plan().launch(access.actor().id().value(), clock.instant());
        var lines = milestones(led);
        var grave = readiness.check(led.campaign(), lines, false).stream()
                .filter(finding -> finding.kind().isGrave())
                .count();
        if (grave > 0) {
            throw new PlanNotReady((int) grave);
        }
        plans.flush();
        workflow.launch(campaign, templates.get(led.plan().template()), lines);
        audit.record(AuditEvent.of("plan", campaign, "PLAN_LAUNCHED")
                .at(led.campaign().unitPath()));
    }

    @Override
    public void close(CampaignId campaign, String reason) {
        var led = rights.led(campaign);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "plan.problem.reason", REASON_LENGTH);
        }
        var actor = access.actor().id().value();
        led.plan().close(actor, clock.instant());
        led.milestones().stream()
                .filter(row -> row.state() == MilestoneState.PLANNED || row.state() == MilestoneState.OPEN)
                .forEach(MilestoneRow::cancel);
        plans.flush();
        workflow.closed(campaign, templates.get(led.plan().template()));
        events.publishEvent(new PlanClosed(campaign, actor, why));
        audit.record(AuditEvent.of("plan", campaign, "PLAN_CLOSED")
                .at(led.campaign().unitPath())
                .because(why)
                .with(Map.of()));
    }

    private List<Milestone> milestones(Led led) {
        return led.milestones().stream()
                .map(row -> row.toMilestone(templates.line(led.plan().template(), row.key())))
                .toList();
    }
}
