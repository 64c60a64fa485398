package org.shice.deadline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shice.platform.error.InvalidInput;

/**
 * When the units of a campaign are reminded and whom their delay climbs to.
 *
 * @param reminderDays how many days before the day, the earliest reminder first; may be empty
 * @param rungs in the order in which they are taken
 */
public record LadderPlan(List<Integer> reminderDays, List<Rung> rungs) {

    /** The longest that a reminder may come before the day, in days. */
    public static final int EARLIEST_REMINDER = 30;

    /** The longest that a rung may wait, in days. */
    public static final int LONGEST_WAIT = 60;

    public LadderPlan {
        reminderDays = List.copyOf(new TreeSet<>(reminderDays).descendingSet());
        rungs = List.copyOf(rungs);
    }

    /**
     * A rung of the ladder.
     *
     * @param waitingDays days after the day was over; with 0 the rung is taken at once, else in the morning
     */
    public record Rung(Audience audience, int waitingDays) {}

    /** @throws InvalidInput when there is no rung, a number is out of its limits, or a higher rung waits less long */
    public void check() {
        if (reminderDays.stream().anyMatch(days -> days < 0 || days > EARLIEST_REMINDER)) {
            throw new InvalidInput("reminderDays", "error.ladder.reminder", EARLIEST_REMINDER);
        }
        if (rungs.isEmpty()) {
            throw new InvalidInput("rungs", "error.ladder.empty");
        }
        for (int i = 0; i < rungs.size(); i++) {
            var days = rungs.get(i).waitingDays();
            if (days < 0 || days > LONGEST_WAIT) {
                throw new InvalidInput("rungs", "error.ladder.wait", LONGEST_WAIT);
            }
            if (i > 0 && !isAbove(rungs.get(i), rungs.get(i - 1))) {
                throw new InvalidInput("rungs", "error.ladder.order");
            }
        }
    }

    private static boolean isAbove(Rung higher, Rung lower) {
        return higher.audience().compareTo(lower.audience()) > 0 && higher.waitingDays() >= lower.waitingDays();
    }

    Set<Audience> audiences() {
        return rungs.stream().map(Rung::audience).collect(Collectors.toSet());
    }
}
