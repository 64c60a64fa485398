package org.shice.rehearsal.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.review.Stage;

/** Where records wait for a decision: the reviewers of one unit at one stage, and how much they get done in a day. */
final class Desk {

    private final Stage stage;
    private final String unit;
    private final List<String> reviewers;
    private final int perDay;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private int longestQueue;
    private @Nullable LocalDate longestQueueOn;

    /** @param perDay decisions of one reviewer in a day */
    Desk(Stage stage, String unit, List<String> reviewers, int perDay) {
        this.stage = stage;
        this.unit = unit;
        this.reviewers = List.copyOf(reviewers);
        this.perDay = perDay;
    }

    Stage stage() {
        return stage;
    }

    List<String> reviewers() {
        return reviewers;
    }

    int perDay() {
        return perDay;
    }

    void add(Waiting waiting) {
        queue.add(waiting);
    }

    /** Notes how long the queue is before the day's work. */
    void look(LocalDate today) {
        if (queue.size() > longestQueue) {
            longestQueue = queue.size();
            longestQueueOn = today;
        }
    }

    @Nullable
    Waiting next() {
        return queue.poll();
    }

    void decided(Waiting waiting, Instant now) {
        waits.add(Duration.between(waiting.since(), now));
    }

    /** What the desk shows at the end. */
    Facts.Desk facts() {
        var sorted = waits.stream().sorted().toList();
        return new Facts.Desk(
                stage,
                unit,
                reviewers.size(),
                perDay,
                sorted.size(),
                sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() / 2),
                sorted.isEmpty() ? Duration.ZERO : sorted.get(sorted.size() - 1),
                longestQueue,
                longestQueueOn == null ? LocalDate.EPOCH : longestQueueOn,
                queue.size());
    }

    /** A record before the desk, by its task. */
    record Waiting(String task, StaffedUnit unit, int person, Instant since) {}
}
