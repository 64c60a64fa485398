package org.shice.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shice.platform.time.TimeSettings;

/**
 * A due date as the calendar settles it.
 *
 * @param nominal the day the plan names
 * @param effective the day that counts
 * @param nominalKind what the named day is in the calendar
 * @param nominalName the holiday of the named day, or null
 */
public record DueDay(
        LocalDate nominal,
        LocalDate effective,
        WeekendPolicy policy,
        DueReason reason,
        DayKind nominalKind,
        @Nullable String nominalName) {

    /** The moment at which it is over: 23:59:59 Asia/Shanghai (C-07). */
    public Instant endsAt() {
        return TimeSettings.endOf(effective);
    }
}
