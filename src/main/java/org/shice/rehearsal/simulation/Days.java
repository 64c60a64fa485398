package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;

/** Steps through the days of a rehearsal and says how far it is. */
final class Days {

    private static final int ALL = 100;

    private final Course course;
    private final BiConsumer<LocalDate, Integer> progress;
    private final LocalDate first;
    private final LocalDate last;

    /** @param last the last due day; the rehearsal may go on after it */
    Days(Course course, BiConsumer<LocalDate, Integer> progress, LocalDate last) {
        this.course = course;
        this.progress = progress;
        this.first = course.today();
        this.last = last;
    }

    void run(Simulation simulation) {
        var day = first;
        while (simulation.step(course)) {
            if (course.today().isAfter(day)) {
                day = course.today();
                progress.accept(day, percent(day));
                if (simulation.isOver(course)) {
                    course.agenda().clear();
                }
            }
        }
    }

    private int percent(LocalDate day) {
        var length = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (int) Math.min(ALL, ALL * ChronoUnit.DAYS.between(first, day) / length);
    }
}
