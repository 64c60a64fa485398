package org.shice.rehearsal.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.shice.deadline.DeadlineEventKind;
import org.shice.plan.MilestoneState;
import org.shice.platform.time.TimeSettings;
import org.shice.rehearsal.simulation.Facts.Deadline;
import org.shice.rehearsal.simulation.Facts.Event;
import org.shice.rehearsal.simulation.Facts.Milestone;
import org.shice.rehearsal.simulation.Facts.Rung;

/** Holds what happened against what the plan and the ladder demand, reckoned anew from dates alone. */
final class SelfCheck {

    /** Computed milestones may be measured that long after the day is over and still be in time. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final Facts facts;
    private final List<Violation> violations = new ArrayList<>();

    private SelfCheck(Facts facts) {
        this.facts = facts;
    }

    /** Everything that should not have happened; empty when all is well. */
    static List<Violation> check(Facts facts) {
        var check = new SelfCheck(facts);
        facts.milestones().forEach(check::milestone);
        facts.deadlines().forEach(check::deadline);
        check.violations.addAll(PlanCheck.check(facts));
        check.engine();
        return List.copyOf(check.violations);
    }

    private void milestone(Milestone milestone) {
        if (!milestone.opened()) {
            if (milestone.state() != MilestoneState.CANCELLED) {
                add(Rule.MILESTONE_NOT_OPENED, milestone, "");
            }
            return;
        }
        var open = facts.of(milestone).stream().filter(d -> !d.isMet()).count();
        if (milestone.closedAt() == null || (milestone.isDone() ? open > 0 : open == 0)) {
            add(Rule.MILESTONE_NOT_CLOSED, milestone, "");
        }
    }

    private void deadline(Deadline deadline) {
        var rounds = deadline.events().stream().mapToInt(Event::round).max().orElse(1);
        IntStream.rangeClosed(1, rounds).forEach(round -> round(deadline, round));
        var met = deadline.metAt();
        if (met != null
                && met.isAfter(deadline.endsAt().plus(GRACE))
                && passed(deadline, rounds).isEmpty()) {
            add(Rule.LATE_NOT_NOTED, deadline, rounds);
        }
        if (met == null
                && facts.until().isAfter(deadline.endsAt())
                && passed(deadline, rounds).isEmpty()) {
            add(Rule.LATE_NOT_NOTED, deadline, rounds);
        }
    }

    private void round(Deadline deadline, int round) {
        var passed = passed(deadline, round);
        if (passed.isEmpty()) {
            escalations(deadline, round).forEach(event -> add(Rule.ESCALATED_IN_TIME, deadline, event));
        } else {
            late(deadline, round, Objects.requireNonNull(passed.get(0).oldAt()));
        }
        twice(deadline, round);
    }

    private void late(Deadline deadline, int round, Instant due) {
        var end = end(deadline, round);
        var taken = escalations(deadline, round);
        for (var rung : facts.rungs()) {
            var moment = moment(due, rung);
            var steps = taken.stream().filter(e -> is(e, rung)).toList();
            var expected = deadline.audiences().contains(rung.audience()) && moment.isBefore(end);
            if (expected && steps.isEmpty()) {
                add(Rule.RUNG_MISSING, deadline, rung.number());
            }
            steps.stream()
                    .filter(step -> !deadline.audiences().contains(rung.audience())
                            || step.at().isBefore(moment))
                    .forEach(step -> add(Rule.RUNG_TOO_EARLY, deadline, step));
        }
    }

    private void twice(Deadline deadline, int round) {
        var steps = deadline.events().stream()
                .filter(event -> event.round() == round && event.number() != null)
                .map(event -> event.kind() + " " + event.number())
                .toList();
        steps.stream()
                .distinct()
                .filter(step -> steps.indexOf(step) != steps.lastIndexOf(step))
                .forEach(step -> add(Rule.STEP_TWICE, deadline, step));
    }

    /** When the round was over: met, cancelled or moved to another date; else the end of the rehearsal. */
    private Instant end(Deadline deadline, int round) {
        return deadline.events().stream()
                .filter(event -> switch (event.kind()) {
                    case MET, CANCELLED, EXTENDED -> event.round() == round;
                    case MOVED, REOPENED -> event.round() == round + 1;
                    default -> false;
                })
                .map(Event::at)
                .min(Instant::compareTo)
                .orElse(facts.until());
    }

    private static Instant moment(Instant due, Rung rung) {
        var day = due.atZone(TimeSettings.ZONE).plusDays(rung.offsetDays());
        return (rung.at() == null ? day : day.with(rung.at())).toInstant();
    }

    private static boolean is(Event event, Rung rung) {
        return Objects.equals(event.number(), rung.number()) && event.audience() == rung.audience();
    }

    private static List<Event> escalations(Deadline deadline, int round) {
        return events(deadline, round, DeadlineEventKind.ESCALATED);
    }

    private static List<Event> passed(Deadline deadline, int round) {
        return events(deadline, round, DeadlineEventKind.DUE_PASSED);
    }

    private static List<Event> events(Deadline deadline, int round, DeadlineEventKind kind) {
        return deadline.events().stream()
                .filter(event -> event.round() == round && event.kind() == kind)
                .toList();
    }

    private void engine() {
        var health = facts.health();
        if (health.failed() > 0) {
            violations.add(new Violation(Rule.JOB_FAILED, null, "", Integer.toString(health.failed())));
        }
        if (health.incidents() > 0) {
            violations.add(new Violation(Rule.INCIDENT, null, "", Integer.toString(health.incidents())));
        }
        if (health.running() > 0) {
            violations.add(new Violation(Rule.PROCESS_LEFT, null, "", Integer.toString(health.running())));
        }
    }

    private void add(Rule rule, Milestone milestone, Object detail) {
        violations.add(new Violation(rule, milestone.number(), "", detail.toString()));
    }

    private void add(Rule rule, Deadline deadline, Event event) {
        add(rule, deadline, event.kind() + " " + event.number());
    }

    private void add(Rule rule, Deadline deadline, Object detail) {
        violations.add(new Violation(rule, deadline.milestone(), deadline.unit(), detail.toString()));
    }
}
