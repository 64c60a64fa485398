package org.shice.plan;

import java.time.Instant;
import java.time.LocalDate;

/** A change of a plan: who, when, from what to what, and why. */
public record PlanChange(
        MilestoneId milestone,
        Kind kind,
        Instant at,
        String by,
        LocalDate oldStartsOn,
        LocalDate newStartsOn,
        LocalDate oldDueOn,
        LocalDate newDueOn,
        String reason) {

    /** What was done. */
    public enum Kind {
        MOVED,
        CANCELLED
    }
}
