package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.WeekendPolicy;
import org.shice.deadline.LadderPlan;
import org.shice.plan.PlanChoice;
import org.shice.review.Stage;

/**
 * What is to be played: the plan as it was handed in, not as the product has stored it, so that the one can be held
 * against the other.
 *
 * @param days one for each milestone, in the order of the plan
 * @param standard the ladder of a plan that has none of its own
 */
record Intended(List<Day> days, LadderPlan ladder, LadderPlan standard, Differences differences) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The rungs of the ladder, as its description has them. */
    List<Facts.Rung> rungs() {
        return ladder.rungs().stream()
                .map(rung -> new Facts.Rung(
                        rung.audience().number(),
                        rung.waitingDays(),
                        rung.waitingDays() == 0 ? null : MORNING,
                        rung.audience()))
                .toList();
    }

    boolean hasOwnLadder() {
        return !ladder.equals(standard);
    }

    /**
     * When a milestone is to begin and to end.
     *
     * @param dueOn the day that counts
     * @param leftOut whether the plan does without it
     */
    record Day(LocalDate startsOn, LocalDate dueOn, boolean leftOut) {}

    /**
     * What a plan has that its template has not.
     *
     * @param choices answers that are not the default
     * @param milestones with other days than the template has for this start and these answers, or left out
     * @param stages days of the collection that do not follow from the milestones
     */
    record Differences(Map<PlanChoice, String> choices, List<Changed> milestones, Map<Stage, LocalDate> stages) {

        static final Differences NONE = new Differences(Map.of(), List.of(), Map.of());
    }

    /**
     * A milestone with its days in the template.
     *
     * @param day what became of them
     * @param weekend the policy when it is another than that of the template, or null
     */
    record Changed(String nameKey, LocalDate startsOn, LocalDate dueOn, Day day, @Nullable WeekendPolicy weekend) {}
}
