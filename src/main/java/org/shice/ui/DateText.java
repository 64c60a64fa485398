package org.shice.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.shice.platform.time.TimeSettings;

/** Dates as lists and pages show them: absolute, in the plans' zone, alike in both languages so that columns align. */
public final class DateText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private DateText() {}

    public static String day(LocalDate day) {
        return day.toString();
    }

    public static String day(Instant moment) {
        return day(dayOf(moment));
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSettings.ZONE));
    }

    /** Whole days from now until the day of the moment; negative when it has passed. */
    public static long daysUntil(Instant moment, Instant now) {
        return ChronoUnit.DAYS.between(dayOf(now), dayOf(moment));
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(TimeSettings.ZONE).toLocalDate();
    }
}
