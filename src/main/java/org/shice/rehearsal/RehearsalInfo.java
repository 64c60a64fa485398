package org.shice.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal in a list.
 *
 * @param template of the plan, or what was rehearsed itself
 * @param planName the name the plan had, or null when a template was rehearsed
 * @param simulatedOn the day the plan has reached, or null before its first
 * @param percent of the way to the last due day
 * @param message why it broke off, or null
 * @param startedBy the name of the person
 */
public record RehearsalInfo(
        RehearsalId id,
        NewRehearsal rehearsal,
        String template,
        @Nullable String planName,
        RehearsalState state,
        @Nullable LocalDate simulatedOn,
        int percent,
        @Nullable String message,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {}
