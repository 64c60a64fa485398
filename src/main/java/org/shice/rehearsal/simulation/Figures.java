package org.shice.rehearsal.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shice.deadline.DeadlineEventKind;
import org.shice.platform.time.TimeSettings;
import org.shice.rehearsal.simulation.Facts.Deadline;
import org.shice.rehearsal.simulation.Facts.Desk;
import org.shice.rehearsal.simulation.Facts.Event;
import org.shice.rehearsal.simulation.Facts.Milestone;
import org.shice.review.Stage;

/** Counts what the report says. */
final class Figures {

    private static final Comparator<Desk> LONGEST_WAIT =
            Comparator.comparing(Desk::longest).thenComparing(Desk::longestQueue);

    private final Facts facts;

    Figures(Facts facts) {
        this.facts = facts;
    }

    /** How the units of a milestone, or all of them, did. */
    Outcome outcome(List<Deadline> deadlines) {
        var inTime = deadlines.stream().filter(d -> d.isMet() && !d.wasLate()).count();
        var late = deadlines.stream().filter(d -> d.isMet() && d.wasLate()).count();
        return new Outcome(deadlines.size(), (int) inTime, (int) late, deadlines.size() - (int) (inTime + late));
    }

    long reminders(List<Deadline> deadlines) {
        return steps(deadlines, DeadlineEventKind.REMINDED).count();
    }

    long escalations(List<Deadline> deadlines) {
        return steps(deadlines, DeadlineEventKind.ESCALATED).count();
    }

    long escalations(List<Deadline> deadlines, int rung) {
        return steps(deadlines, DeadlineEventKind.ESCALATED)
                .filter(event -> Objects.equals(event.number(), rung))
                .count();
    }

    private static Stream<Event> steps(List<Deadline> deadlines, DeadlineEventKind kind) {
        return deadlines.stream().flatMap(d -> d.events().stream()).filter(event -> event.kind() == kind);
    }

    /** People who are told by all reminders and escalations. */
    int messages() {
        return facts.deadlines().stream()
                .flatMap(d -> d.events().stream())
                .filter(Figures::isMessage)
                .mapToInt(Event::told)
                .sum();
    }

    private static boolean isMessage(Event event) {
        return event.kind() == DeadlineEventKind.REMINDED || event.kind() == DeadlineEventKind.ESCALATED;
    }

    /** Reminders and escalations in the order of time, of milestones and of units. */
    List<Line> lines() {
        return facts.deadlines().stream()
                .flatMap(d -> d.events().stream().filter(Figures::isMessage).map(event -> new Line(d, event)))
                .sorted(Comparator.comparing((Line line) -> line.event().at())
                        .thenComparing(line -> line.deadline().milestone()))
                .toList();
    }

    /** By the Monday of the week. */
    List<Week> weeks() {
        var weeks = new TreeMap<LocalDate, Week>();
        for (var line : lines()) {
            var monday = day(line.event().at()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.merge(monday, Week.of(monday, line.event()), Week::plus);
        }
        return List.copyOf(weeks.values());
    }

    /** The stages of review in their order, each with its desks. */
    List<StageWait> stages() {
        return Stream.of(Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM)
                .map(stage -> facts.desks().stream()
                        .filter(desk -> desk.stage() == stage)
                        .toList())
                .filter(desks -> !desks.isEmpty())
                .map(desks -> new StageWait(
                        desks.get(0).stage(),
                        desks.size(),
                        desks.stream().mapToInt(Desk::decided).sum(),
                        desks.stream().max(LONGEST_WAIT).orElseThrow(),
                        desks.stream()
                                .max(Comparator.comparing(Desk::longestQueue))
                                .orElseThrow()))
                .toList();
    }

    /** Where somebody waited longest, the worst first. */
    List<Desk> bottlenecks(int count) {
        return facts.desks().stream()
                .sorted(LONGEST_WAIT.reversed().thenComparing(Desk::unit))
                .limit(count)
                .toList();
    }

    /** What was late or is not done, by milestone. */
    List<Deadline> late() {
        return facts.deadlines().stream().filter(d -> !d.isMet() || d.wasLate()).toList();
    }

    List<Deadline> undone() {
        return facts.deadlines().stream().filter(d -> !d.isMet()).toList();
    }

    /** The milestone that ends the collection. */
    Optional<Milestone> completion() {
        return facts.milestones().stream()
                .filter(milestone -> milestone.nameKey().endsWith(".completion"))
                .findFirst();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeSettings.ZONE);
    }

    /** Whole days, rounded up: who waits an hour waits a day. */
    static long days(Duration duration) {
        return duration.plusDays(1).minusNanos(1).toDays();
    }

    /** How the units of a milestone did. */
    record Outcome(int units, int inTime, int late, int never) {}

    /** A reminder or an escalation, and whose. */
    record Line(Deadline deadline, Event event) {}

    /** A week of messages. */
    record Week(LocalDate monday, int reminders, int escalations, int messages) {

        static Week of(LocalDate monday, Event event) {
            var reminder = event.kind() == DeadlineEventKind.REMINDED;
            return new Week(monday, reminder ? 1 : 0, reminder ? 0 : 1, event.told());
        }

        Week plus(Week other) {
            return new Week(
                    monday, reminders + other.reminders, escalations + other.escalations, messages + other.messages);
        }
    }

    /** @param slowest where somebody waited longest */
    record StageWait(Stage stage, int desks, int decided, Desk slowest, Desk fullest) {}
}
