package org.shice.rehearsal.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.shice.deadline.DeadlineEventKind;
import org.shice.platform.time.TimeSettings;
import org.shice.rehearsal.simulation.Facts.Deadline;
import org.shice.rehearsal.simulation.Facts.Event;
import org.shice.rehearsal.simulation.Facts.Milestone;

/** Holds what was played against the plan that was handed in: its milestones, its days, its reminders. */
final class PlanCheck {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Facts facts;
    private final List<Violation> violations = new ArrayList<>();

    private PlanCheck(Facts facts) {
        this.facts = facts;
    }

    static List<Violation> check(Facts facts) {
        var check = new PlanCheck(facts);
        facts.milestones().forEach(check::milestone);
        facts.deadlines().forEach(check::deadline);
        return List.copyOf(check.violations);
    }

    private void milestone(Milestone milestone) {
        var day = day(milestone.number());
        var onItsDays =
                day.startsOn().equals(milestone.startsOn()) && day.dueOn().equals(milestone.dueOn());
        var isAsWanted = day.leftOut() == milestone.isLeftOut() && (day.leftOut() || onItsDays);
        if (!isAsWanted) {
            var played = milestone.startsOn() + " - " + milestone.dueOn();
            violations.add(new Violation(Rule.OTHER_PLAN, milestone.number(), "", played));
        }
    }

    private void deadline(Deadline deadline) {
        var due = TimeSettings.endOf(day(deadline.milestone()).dueOn());
        if (!deadline.dueAt().equals(due)) {
            var played = LocalDate.ofInstant(deadline.dueAt(), TimeSettings.ZONE);
            violations.add(new Violation(Rule.OTHER_DAY, deadline.milestone(), deadline.unit(), played.toString()));
        }
        deadline.events().stream()
                .filter(event -> event.kind() == DeadlineEventKind.REMINDED && event.round() == 1)
                .filter(event -> !isInTime(event, due))
                .forEach(event -> violations.add(new Violation(
                        Rule.REMINDED_TOO_EARLY, deadline.milestone(), deadline.unit(), "REMINDED " + event.number())));
    }

    /** Reminders are numbered from the earliest on. */
    private boolean isInTime(Event event, Instant due) {
        var days = facts.intended().ladder().reminderDays();
        var number = event.number();
        return number != null
                && number <= days.size()
                && !event.at()
                        .isBefore(due.atZone(TimeSettings.ZONE)
                                .minusDays(days.get(number - 1))
                                .with(MORNING)
                                .toInstant());
    }

    private Intended.Day day(int milestone) {
        return facts.intended().days().get(milestone);
    }
}
