package org.shice.plan;

import java.time.Instant;

/** Another answer to a contradiction of the sources: who chose it, when, instead of what, and why. */
public record ChoiceChange(
        PlanChoice choice, String oldOption, String newOption, Instant at, String by, String reason) {}
