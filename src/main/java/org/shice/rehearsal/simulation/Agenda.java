package org.shice.rehearsal.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.shice.platform.time.TimeSettings;

/** What the synthetic people are going to do, in the order of time; at one moment in the order in which it was planned. */
final class Agenda {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private long number;

    void at(LocalDate day, LocalTime time, Runnable action) {
        at(day.atTime(time).atZone(TimeSettings.ZONE).toInstant(), action);
    }

    void at(Instant moment, Runnable action) {
        entries.add(new Entry(moment, number++, action));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    /** Does what is planned until then, also what is planned meanwhile. @return whether anything was done */
    boolean runUntil(Instant now) {
        var done = false;
        for (var next = entries.peek(); next != null && !next.at().isAfter(now); next = entries.peek()) {
            entries.remove(next);
            next.action().run();
            done = true;
        }
        return done;
    }

    /** Drops everything that is planned. */
    void clear() {
        entries.clear();
    }

    private record Entry(Instant at, long number, Runnable action) {}
}
