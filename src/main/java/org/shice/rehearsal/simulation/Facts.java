package org.shice.rehearsal.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineState;
import org.shice.plan.Measure;
import org.shice.plan.MilestoneState;
import org.shice.plan.PlanLaunching;
import org.shice.rehearsal.simulation.RehearsalEngine.Health;
import org.shice.review.Stage;

/**
 * What a rehearsal brought about, without anything that differs between two runs of one scenario.
 *
 * @param intended the plan as it was handed in
 * @param until the moment at which the rehearsal ended
 * @param milestones in the order of the plan
 * @param deadlines by milestone and unit
 * @param deeds what people did, counted
 * @param stages how many cases stand where at the end
 * @param findings of the readiness check, with their number
 */
record Facts(
        Scenario scenario,
        Intended intended,
        Instant until,
        List<Milestone> milestones,
        List<Deadline> deadlines,
        List<Desk> desks,
        Map<Tally.Deed, Integer> deeds,
        Map<Stage, Integer> stages,
        Map<PlanLaunching.Kind, Integer> findings,
        Health health) {

    /** The rungs of the ladder that the plan was handed in with. */
    List<Rung> rungs() {
        return intended.rungs();
    }

    /** The deadlines of one milestone. */
    List<Deadline> of(Milestone milestone) {
        return deadlines.stream()
                .filter(deadline -> deadline.milestone() == milestone.number())
                .toList();
    }

    /** @param opened whether the engine has opened it */
    record Milestone(
            int number,
            String nameKey,
            Measure measure,
            LocalDate startsOn,
            LocalDate dueOn,
            MilestoneState state,
            boolean opened,
            @Nullable Instant closedAt) {

        boolean isLeftOut() {
            return !opened && state == MilestoneState.CANCELLED;
        }

        boolean isDone() {
            return state == MilestoneState.DONE;
        }
    }

    /**
     * What a unit had to do.
     *
     * @param audiences those that the unit has above it
     * @param dueAt the day of the milestone
     * @param endsAt the day with an extension
     */
    record Deadline(
            int milestone,
            String unit,
            List<Audience> audiences,
            Instant dueAt,
            Instant endsAt,
            DeadlineState state,
            @Nullable Instant metAt,
            List<Event> events) {

        /** Whether the day passed without the unit having done it, in any round. */
        boolean wasLate() {
            return events.stream().anyMatch(event -> event.kind() == DeadlineEventKind.DUE_PASSED);
        }

        boolean isMet() {
            return metAt != null;
        }
    }

    /**
     * A line of the history of a deadline.
     *
     * @param round begins anew with every new date
     * @param oldAt the day that passed, or the date before
     */
    record Event(
            DeadlineEventKind kind,
            int round,
            @Nullable Integer number,
            @Nullable Audience audience,
            int told,
            @Nullable Instant oldAt,
            Instant at) {}

    /** @param at null for the moment at which the day is over */
    record Rung(int number, int offsetDays, @Nullable LocalTime at, Audience audience) {}

    /**
     * Where records waited.
     *
     * @param typical the median
     * @param left what waits there at the end
     */
    record Desk(
            Stage stage,
            String unit,
            int reviewers,
            int perDay,
            int decided,
            Duration typical,
            Duration longest,
            int longestQueue,
            LocalDate longestQueueOn,
            int left) {}
}
