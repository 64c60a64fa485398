package org.shice.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shice.board.Forecast.Outcome;

/**
 * The last workdays, from which a pace is taken, and the coming ones, on which it goes on. The pace is what came in
 * since the first day of the window, divided by its workdays; a unit needs as many more workdays as its pace says,
 * rounded up, counted from tomorrow (ADR 0018).
 */
final class PaceWindow {

    /** Workdays of the window: three weeks less a day smooth the week without hiding a standstill. */
    static final int WORKDAYS = 14;

    /** Workdays of about a year; nobody plans by a forecast beyond it. */
    static final int HORIZON = 250;

    private final LocalDate firstDay;
    private final int length;
    private final List<LocalDate> coming;

    /**
     * @param workdays from long before today until long after it, in order
     * @param begun the day on which work could begin; days before it do not slow the pace
     */
    PaceWindow(List<LocalDate> workdays, LocalDate today, LocalDate begun) {
        SortedSet<LocalDate> all = new TreeSet<>(workdays);
        var past = all.headSet(today.plusDays(1)).stream()
                .filter(day -> !day.isBefore(begun))
                .toList();
        var window = past.subList(Math.max(0, past.size() - WORKDAYS), past.size());
        this.firstDay = past.size() > WORKDAYS ? window.get(0) : begun.isAfter(today) ? today : begun;
        this.length = window.size();
        this.coming = all.tailSet(today.plusDays(1)).stream().limit(HORIZON).toList();
    }

    /** What comes in from this day on counts. */
    LocalDate firstDay() {
        return firstDay;
    }

    /** How many workdays the window has; fewer than {@link #WORKDAYS} in the first weeks, 0 before the first. */
    int length() {
        return length;
    }

    /**
     * @param remaining people still to come
     * @param lately people who came in the window
     * @param doneOn the day of the last one, when nobody remains
     */
    Forecast forecast(int remaining, int lately, Optional<LocalDate> doneOn) {
        var perWorkday = (double) lately / Math.max(1, length);
        if (remaining <= 0) {
            return new Forecast(Outcome.DONE, 0, perWorkday, doneOn.orElse(null));
        }
        if (lately <= 0) {
            return new Forecast(Outcome.NO_PACE, remaining, 0, null);
        }
        var day = workday(-Math.floorDiv(-(long) remaining * Math.max(1, length), lately));
        return new Forecast(day == null ? Outcome.BEYOND : Outcome.EXPECTED, remaining, perWorkday, day);
    }

    private @Nullable LocalDate workday(long number) {
        return number > coming.size() ? null : coming.get((int) number - 1);
    }
}
