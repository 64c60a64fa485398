package org.shice.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.Campaigns;
import org.shice.plan.PlanEditing.Move;
import org.shice.plan.PlanEditor.Author;
import org.shice.plan.PlanRights.Led;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries changed dates to everything that hangs on them: the milestone, its history, the campaign, the engine, deadlines. */
@Component
class PlanMoves {

    private final StoredChanges changes;
    private final PlanTemplates templates;
    private final PlanSettling settling;
    private final Campaigns campaigns;
    private final PlanWorkflow workflow;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    PlanMoves(
            StoredChanges changes,
            PlanTemplates templates,
            PlanSettling settling,
            Campaigns campaigns,
            PlanWorkflow workflow,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.changes = changes;
        this.templates = templates;
        this.settling = settling;
        this.campaigns = campaigns;
        this.workflow = workflow;
        this.events = events;
        this.audit = audit;
    }

    /** Every milestone of the plan with the dates that its template has for this start and these choices. */
    List<Move> recomputed(Led led, LocalDate startsOn, Map<PlanChoice, String> choices) {
        var template = templates.get(led.plan().template());
        var settled = settling.settle(template, startsOn, choices).stream()
                .collect(Collectors.toMap(line -> line.line().key(), Function.identity()));
        return led.milestones().stream()
                .map(row -> {
                    var line = Objects.requireNonNull(settled.get(row.key()), row::key);
                    return new Move(row.toMilestone(line.line()), line.startsOn(), line.due());
                })
                .toList();
    }

    /** Applies what a choice changes: only lines whose dates differ between the answers, so that others keep theirs. */
    void chosen(Led led, Map<PlanChoice, String> before, Author author) {
        var template = templates.get(led.plan().template());
        var start = led.plan().baseStartOn();
        var old = settling.settle(template, start, before);
        var now = settling.settle(template, start, led.plan().choices());
        var wanted = new ArrayList<Move>();
        for (int i = 0; i < now.size(); i++) {
            var line = now.get(i);
            var row = led.milestones().get(i);
            if (line.leftOut() != old.get(i).leftOut()) {
                row.include(!line.leftOut());
            }
            if (!line.equals(old.get(i))) {
                wanted.add(new Move(row.toMilestone(line.line()), line.startsOn(), line.due()));
            }
        }
        apply(led, wanted, author);
    }

    void apply(Led led, List<Move> wanted, Author author) {
        wanted.stream().filter(Move::isChange).forEach(move -> apply(led, move, author));
        var plan = led.plan();
        var campaign = led.campaign();
        var days = StageDays.ofRows(led.milestones()).plan(campaign.plan(), plan.baseStartOn(), plan.choices());
        if (!days.equals(campaign.plan())) {
            campaigns.change(campaign.id(), days);
        }
    }

    private void apply(Led led, Move move, Author author) {
        var row = led.milestone(move.milestone().id());
        var before = move.milestone();
        row.move(move.startsOn(), move.due());
        remember(row, before, PlanChange.Kind.MOVED, author);
        audit.record(AuditEvent.of("plan", led.campaign().id(), "PLAN_MILESTONE_MOVED")
                .at(led.campaign().unitPath())
                .because(author.reason())
                .with(Map.of(
                        "milestone", row.key(),
                        "from", before.due().effective().toString(),
                        "to", move.due().effective().toString())));
        if (led.plan().state() == PlanState.LAUNCHED) {
            tell(led, before, move, author);
        }
    }

    private void tell(Led led, Milestone before, Move move, Author author) {
        if (!move.startsOn().equals(before.startsOn())) {
            var template = templates.get(led.plan().template());
            workflow.startMoved(led.campaign().id(), template, before.key(), Milestone.startOf(move.startsOn()));
        }
        if (!move.due().endsAt().equals(before.dueAt())) {
            events.publishEvent(
                    new MilestoneMoved(before.id(), before.dueAt(), move.due().endsAt(), author.id(), author.reason()));
        }
    }

    void cancelled(Led led, MilestoneRow row, Author author) {
        remember(
                row,
                row.toMilestone(templates.line(led.plan().template(), row.key())),
                PlanChange.Kind.CANCELLED,
                author);
        if (led.plan().state() == PlanState.LAUNCHED) {
            events.publishEvent(new MilestoneCancelled(row.id(), author.id(), author.reason()));
        }
    }

    private void remember(MilestoneRow now, Milestone before, PlanChange.Kind kind, Author author) {
        var change = new PlanChange(
                now.id(),
                kind,
                author.at(),
                author.name(),
                before.startsOn(),
                now.startsOn(),
                before.due().effective(),
                now.due().effective(),
                author.reason());
        changes.save(new ChangeRow(now, change, author.id()));
    }
}
