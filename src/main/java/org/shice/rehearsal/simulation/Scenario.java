package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shice.rehearsal.planfile.PlanFile;

/**
 * What to rehearse.
 *
 * @param template the key of a plan template
 * @param plan the plan that was made from the template, or null for the template itself
 * @param units schools or colleges
 * @param teachers of all units together
 * @param seed of everything that is left to chance
 * @param startsOn the first day of the plan
 */
public record Scenario(
        String template, @Nullable PlanFile plan, int units, int teachers, long seed, LocalDate startsOn) {

    /** Days from the start of the plan as it was made to that of the rehearsal. */
    long distance() {
        return plan == null ? 0 : ChronoUnit.DAYS.between(plan.startsOn(), startsOn);
    }

    /** The first day on which anything happens: a milestone may have been moved before the start of its plan. */
    LocalDate firstDay() {
        return plan == null ? startsOn : plan.firstDay(startsOn);
    }
}
