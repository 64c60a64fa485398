package org.shice.board.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Timelines.Line;
import org.shice.board.Timelines.LineState;
import org.shice.board.Timelines.Timeline;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanWords;
import org.shice.plan.Recurrence;

/** A timeline as the API shows it. */
record TimelineResource(
        UUID campaign, LocalDate today, LocalDate from, LocalDate until, List<LocalDate> freeDays, List<Row> rows) {

    static TimelineResource of(Timeline timeline, PlanWords words, Locale locale) {
        return new TimelineResource(
                timeline.plan().campaign().id().value(),
                timeline.today(),
                timeline.from(),
                timeline.until(),
                timeline.freeDays().stream().sorted().toList(),
                timeline.lines().stream()
                        .map(line -> row(line, words.name(line.milestone(), locale)))
                        .toList());
    }

    private static Row row(Line line, String name) {
        var milestone = line.milestone();
        return new Row(
                milestone.id().value(),
                milestone.key(),
                name,
                milestone.startsOn(),
                milestone.due().effective(),
                milestone.recurrence(),
                line.state(),
                line.units(),
                line.met(),
                line.late(),
                line.share(),
                line.changes().stream().map(Change::of).toList());
    }

    /** A milestone; {@code share} of the units that are done is null before it is opened. */
    record Row(
            UUID milestone,
            String key,
            String name,
            LocalDate startsOn,
            LocalDate dueOn,
            @Nullable Recurrence recurrence,
            LineState state,
            int units,
            int met,
            int late,
            @Nullable Double share,
            List<Change> changes) {}

    /** A change of its dates. */
    record Change(PlanChange.Kind kind, LocalDate oldDueOn, LocalDate newDueOn, String by, String reason) {

        static Change of(PlanChange change) {
            return new Change(change.kind(), change.oldDueOn(), change.newDueOn(), change.by(), change.reason());
        }
    }
}
