package org.shice.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanRights.Led;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanEditor implements PlanEditing {

    private static final int REASON_LENGTH = 300;

    private final PlanRights rights;
    private final PlanMoves moves;
    private final ChoiceHistory choices;
    private final PlanTemplates templates;
    private final WorkCalendar calendar;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    PlanEditor(
            PlanRights rights,
            PlanMoves moves,
            ChoiceHistory choices,
            PlanTemplates templates,
            WorkCalendar calendar,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.rights = rights;
        this.moves = moves;
        this.choices = choices;
        this.templates = templates;
        this.calendar = calendar;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Move> previewMove(MilestoneId milestone, Dates dates) {
        var led = rights.read(milestone);
        return List.of(moved(led, led.milestone(milestone), dates));
    }

    @Override
    public void move(MilestoneId milestone, Dates dates, String reason) {
        var led = rights.led(milestone);
        led.plan().requireNotClosed();
        var row = led.milestone(milestone);
        row.requireAlive();
        moves.apply(led, List.of(moved(led, row, dates)), author(reason));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Move> previewRebase(CampaignId campaign, LocalDate startsOn) {
        var led = rights.read(campaign);
        return moves.recomputed(led, startsOn, led.plan().choices());
    }

    @Override
    public void rebase(CampaignId campaign, LocalDate startsOn, String reason) {
        var led = rights.led(campaign);
        led.plan().require(PlanState.DRAFT);
        var author = author(reason);
        var wanted = moves.recomputed(led, startsOn, led.plan().choices());
        led.plan().rebase(startsOn);
        moves.apply(led, wanted, author);
        record(led, "PLAN_REBASED", author, Map.of("startsOn", startsOn.toString()));
    }

    @Override
    public void cancel(MilestoneId milestone, String reason) {
        var led = rights.led(milestone);
        led.plan().requireNotClosed();
        var row = led.milestone(milestone);
        if (row.stage() != null) {
            throw new InvalidInput("milestone", "plan.problem.stage");
        }
        var author = author(reason);
        row.cancel();
        moves.cancelled(led, row, author);
        record(led, "PLAN_MILESTONE_CANCELLED", author, Map.of("milestone", row.key()));
    }

    @Override
    public void describe(MilestoneId milestone, Milestone.Words words) {
        var led = rights.led(milestone);
        led.plan().requireNotClosed();
        led.milestone(milestone)
                .describe(new Milestone.Words(
                        text("departments", words.departments(), 300),
                        text("participants", words.participants(), 600),
                        text("note", words.note(), 600)));
    }

    @Override
    public void choose(CampaignId campaign, PlanChoice choice, String option, String reason) {
        var led = rights.led(campaign);
        led.plan().requireOpen(choice);
        if (!PlanChoice.of(led.plan().template()).contains(choice)
                || !choice.options().contains(option)) {
            throw new InvalidInput("option", "plan.problem.option");
        }
        var author = author(reason);
        var before = led.plan().choices();
        led.plan().choose(choice, option);
        choices.remember(led, choice, before, author);
        if (led.plan().state() == PlanState.DRAFT) {
            moves.chosen(led, before, author);
        }
        record(led, "PLAN_CHOSEN", author, Map.of("choice", choice.id(), "option", option));
    }

    private Move moved(Led led, MilestoneRow row, Dates dates) {
        if (dates.dueOn().isBefore(dates.startsOn())) {
            throw new InvalidInput("dueOn", "plan.problem.order");
        }
        var line = templates.line(led.plan().template(), row.key());
        return new Move(row.toMilestone(line), dates.startsOn(), calendar.settle(dates.dueOn(), dates.weekend()));
    }

    private Author author(String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "plan.problem.reason", REASON_LENGTH);
        }
        var actor = access.actor();
        return new Author(actor.id().value(), actor.displayName(), clock.instant(), why);
    }

    private static @Nullable String text(String field, @Nullable String value, int length) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.strip().length() > length) {
            throw new InvalidInput(field, "plan.problem.length", length);
        }
        return value.strip();
    }

    private void record(Led led, String action, Author author, Map<String, String> details) {
        audit.record(AuditEvent.of("plan", led.campaign().id(), action)
                .at(led.campaign().unitPath())
                .because(author.reason())
                .with(details));
    }

    /** Who changes the plan, when and why. */
    record Author(UUID id, String name, Instant at, String reason) {}
}
