package org.shice.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shice.calendar.DayInfo;
import org.shice.calendar.WorkCalendar;
import org.shice.platform.time.TimeSettings;

/**
 * The days of a demo world. Everything happens on workdays, in the morning or in the afternoon, and at the latest
 * yesterday.
 *
 * @param start the first day of the plan
 * @param today the day on which the world is created
 */
record DemoDays(LocalDate start, LocalDate today, Set<LocalDate> workdays) {

    static final LocalTime MORNING = LocalTime.of(9, 40);
    static final LocalTime AFTERNOON = LocalTime.of(15, 20);

    private static final LocalTime EARLY = LocalTime.of(8, 0);
    private static final int BEFORE = 5;

    /** @param day on which day of the plan today is, the first day being 0 */
    static DemoDays of(LocalDate today, int day, WorkCalendar calendar) {
        var start = today.minusDays(day);
        var first = start.minusDays(BEFORE);
        var workdays = Stream.iterate(first.getYear(), year -> year <= today.getYear(), year -> year + 1)
                .flatMap(year -> calendar.year(year).stream())
                .filter(DayInfo::isWorkday)
                .map(DayInfo::day)
                .collect(Collectors.toSet());
        return new DemoDays(start, today, workdays);
    }

    /** When the units and the people in charge came into being. */
    Instant founded() {
        return at(start.minusDays(BEFORE), MORNING);
    }

    /** The last moment at which something happens. */
    Instant last() {
        return at(today.minusDays(1), AFTERNOON);
    }

    /** A moment on the day or the next workday. */
    Instant working(LocalDate day, LocalTime time) {
        var moment = at(nextWorkday(day), time);
        return moment.isAfter(last()) ? last() : moment;
    }

    /**
     * A moment on a workday between two days.
     *
     * @param percent where between them; up to 100 it is never after the second day
     */
    Instant between(LocalDate from, LocalDate until, int percent) {
        var day = from.plusDays(ChronoUnit.DAYS.between(from, until) * percent / 100);
        if (percent <= 100 && nextWorkday(day).isAfter(until)) {
            while (!workdays.contains(day) && day.isAfter(start)) {
                day = day.minusDays(1);
            }
        }
        return working(day, percent % 2 == 0 ? MORNING : AFTERNOON);
    }

    private LocalDate nextWorkday(LocalDate day) {
        var workday = day;
        while (!workdays.contains(workday) && workday.isBefore(today)) {
            workday = workday.plusDays(1);
        }
        return workday;
    }

    /** A moment some days after another, in the other half of the day. */
    Instant after(Instant moment, int days) {
        var before = moment.atZone(TimeSettings.ZONE);
        var morning = before.toLocalTime().isBefore(LocalTime.NOON);
        return working(before.toLocalDate().plusDays(days), morning ? AFTERNOON : MORNING);
    }

    Instant nextAfternoon(Instant moment) {
        return working(moment.atZone(TimeSettings.ZONE).toLocalDate().plusDays(1), AFTERNOON);
    }

    /** Before anybody works. */
    static Instant early(LocalDate day) {
        return at(day, EARLY);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TimeSettings.ZONE).toInstant();
    }
}
