package org.shice.deadline;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shice.platform.time.TimeSettings;

/**
 * When to remind before a due day, and whom to tell when it has passed. Pure: moments in, moments out.
 *
 * @param reminders in the order of their days
 * @param rungs in the order of their days
 */
record Ladder(List<Reminder> reminders, List<Rung> rungs) {

    /**
     * The reminder to give next. Of those that should have come already, only the latest does; those from before this
     * round began do not count, and after the day none does.
     *
     * @param last the number of the last one given in this round, 0 for none
     * @param since when this round began
     */
    Optional<Step> nextReminder(Instant due, int last, Instant since, Instant now) {
        if (!now.isBefore(due)) {
            return Optional.empty();
        }
        var ahead = reminders.stream()
                .filter(reminder -> reminder.number() > last)
                .map(reminder -> new Step(reminder.number(), moment(due, reminder.offsetDays(), reminder.at())))
                .filter(step -> step.at().isAfter(since) && step.at().isBefore(due))
                .toList();
        var missed = ahead.stream().filter(step -> !step.at().isAfter(now)).reduce((earlier, later) -> later);
        return missed.or(() -> ahead.stream().findFirst());
    }

    /**
     * The rung to take next; each is taken, however late.
     *
     * @param due from when the waiting days count
     * @param last the number of the last one taken in this round, 0 for none
     * @param exists whether the unit has such an audience: a 市直 school has no district above it
     */
    Optional<Step> nextRung(Instant due, int last, Predicate<Audience> exists) {
        return rungs.stream()
                .filter(rung -> rung.number() > last && exists.test(rung.audience()))
                .map(rung -> new Step(rung.number(), moment(due, rung.offsetDays(), rung.at())))
                .findFirst();
    }

    Rung rung(int number) {
        return rungs.stream()
                .filter(rung -> rung.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the ladder has no rung " + number));
    }

    LadderPlan toPlan() {
        return new LadderPlan(
                reminders.stream().map(reminder -> -reminder.offsetDays()).toList(),
                rungs.stream()
                        .map(rung -> new LadderPlan.Rung(rung.audience(), rung.offsetDays()))
                        .toList());
    }

    private static Instant moment(Instant due, int offsetDays, @Nullable LocalTime at) {
        var day = due.atZone(TimeSettings.ZONE).plusDays(offsetDays);
        return (at == null ? day : day.toLocalDate().atTime(at).atZone(TimeSettings.ZONE)).toInstant();
    }

    /** A reminder before the due day; {@code offsetDays} is zero or negative. */
    record Reminder(int number, int offsetDays, LocalTime at) {}

    /** A rung after it; without a time it comes at the moment of the day at which the deadline passes. */
    record Rung(int number, int offsetDays, @Nullable LocalTime at, Audience audience) {}

    /** The next reminder or rung, and when. */
    record Step(int number, Instant at) {}
}
