package org.shice.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the work calendar.
 *
 * @param name the holiday it is, or for which it is worked; null for ordinary days
 * @param edit who changed it by hand; null when it is as announced
 */
public record DayInfo(LocalDate day, DayKind kind, @Nullable String name, @Nullable Edit edit) {

    public boolean isWorkday() {
        return kind.isWorkday();
    }

    /** A change by hand. */
    public record Edit(String by, Instant at, String reason) {}
}
