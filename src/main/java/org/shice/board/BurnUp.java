package org.shice.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shice.board.Outlooks.Day;

/**
 * The lines of the burn-up chart (进展曲线): how many were to be submitted and effective by a day, and how many were. The
 * plan rises evenly by workdays from the first day of filling to the due day of the stage.
 */
public final class BurnUp {

    private final TreeSet<LocalDate> workdays;
    private final LocalDate start;
    private final LocalDate submissionDue;
    private final LocalDate effectiveDue;

    BurnUp(List<LocalDate> workdays, LocalDate start, LocalDate submissionDue, LocalDate effectiveDue) {
        this.workdays = new TreeSet<>(workdays);
        this.start = start;
        this.submissionDue = submissionDue;
        this.effectiveDue = effectiveDue;
    }

    /** @param days what happened, the oldest first */
    List<Point> points(List<Day> days, int expected, LocalDate today) {
        var first = days.isEmpty() || days.get(0).day().isAfter(start)
                ? start
                : days.get(0).day();
        var last = effectiveDue.isAfter(today) ? effectiveDue : today;
        var points = new ArrayList<Point>();
        int submitted = 0;
        int effective = 0;
        int next = 0;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (; next < days.size() && !days.get(next).day().isAfter(day); next++) {
                submitted += days.get(next).first();
                effective += days.get(next).effective();
            }
            var past = !day.isAfter(today);
            points.add(new Point(
                    day,
                    planned(day, submissionDue, expected),
                    planned(day, effectiveDue, expected),
                    past ? submitted : null,
                    past ? effective : null));
        }
        return points;
    }

    private int planned(LocalDate day, LocalDate due, int expected) {
        if (!day.isBefore(due)) {
            return expected;
        }
        var whole = between(due);
        return whole == 0 ? 0 : (int) Math.round((double) expected * between(day) / whole);
    }

    /** The workdays from the start to the day, both included. */
    private int between(LocalDate day) {
        return day.isBefore(start) ? 0 : workdays.subSet(start, true, day, true).size();
    }

    /**
     * A day.
     *
     * @param submitted people who have submitted by then, or null in the future
     * @param effective effective records by then, or null in the future
     */
    public record Point(
            LocalDate day,
            int plannedSubmitted,
            int plannedEffective,
            @Nullable Integer submitted,
            @Nullable Integer effective) {}
}
