package org.shice.plan;

import java.time.LocalDate;
import java.util.Map;
import org.shice.organization.UnitId;

/**
 * A campaign to create from a template.
 *
 * @param startsOn the first day of the plan; all dates of the template move by the same distance
 * @param choices answers to the contradictions of the sources; what is absent takes the template's default
 */
public record NewPlan(String name, UnitId unit, String template, LocalDate startsOn, Map<PlanChoice, String> choices) {

    public NewPlan {
        choices = Map.copyOf(choices);
    }
}
