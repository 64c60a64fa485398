package org.shice.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.LadderPlan;
import org.shice.plan.Measure;
import org.shice.plan.MilestoneState;
import org.shice.rehearsal.simulation.Facts.Deadline;
import org.shice.rehearsal.simulation.Facts.Event;
import org.shice.rehearsal.simulation.Facts.Milestone;
import org.shice.rehearsal.simulation.RehearsalEngine.Health;

/** Every rule of the self-check lets right facts pass and finds the facts that break it. */
class SelfCheckTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 20);
    private static final LadderPlan STANDARD = new LadderPlan(
            List.of(7, 3, 1, 0),
            List.of(
                    new LadderPlan.Rung(Audience.UNIT_LEAD, 0),
                    new LadderPlan.Rung(Audience.DISTRICT, 1),
                    new LadderPlan.Rung(Audience.BUREAU, 3),
                    new LadderPlan.Rung(Audience.BULLETIN, 5)));
    private static final Instant DUE = at("2027-03-20T23:59:59");
    private static final Instant END = at("2027-05-01T12:00:00");
    private static final Instant IN_TIME = at("2027-03-18T10:00:00");
    private static final Instant LATE = at("2027-03-23T20:00:00");
    private static final Health WELL = new Health(0, 0, 0);

    /** A school under a district that was late for three days: its lead, the district and the bureau heard of it. */
    private static final List<Event> LATE_EVENTS = List.of(
            reminded(1, "2027-03-13T09:00:00"),
            passed(1),
            escalated(1, 1, Audience.UNIT_LEAD, "2027-03-20T23:59:59"),
            escalated(1, 2, Audience.DISTRICT, "2027-03-21T09:00:00"),
            escalated(1, 3, Audience.BUREAU, "2027-03-23T09:00:00"),
            event(DeadlineEventKind.MET, 1, null, null, "2027-03-23T20:00:00"));

    private static final Deadline PUNCTUAL =
            deadline(IN_TIME, List.of(event(DeadlineEventKind.MET, 1, null, null, "2027-03-18T10:00:00")));

    @Test
    void right_facts_pass() {
        assertThat(rules(facts(MilestoneState.DONE, PUNCTUAL, deadline(LATE, LATE_EVENTS))))
                .isEmpty();
    }

    @Test
    void milestone_that_was_not_opened_is_found() {
        var milestone = new Milestone(0, "m", Measure.ATTESTED, DAY, DAY, MilestoneState.PLANNED, false, null);
        assertThat(rules(facts(milestone, WELL))).containsExactly(Rule.MILESTONE_NOT_OPENED);
    }

    @Test
    void milestone_that_closed_before_its_last_unit_is_found() {
        assertThat(rules(facts(MilestoneState.DONE, PUNCTUAL, undone()))).containsExactly(Rule.MILESTONE_NOT_CLOSED);
    }

    @Test
    void milestone_that_stays_open_is_found() {
        assertThat(rules(facts(MilestoneState.OPEN, PUNCTUAL))).containsExactly(Rule.MILESTONE_NOT_CLOSED);
        assertThat(rules(facts(MilestoneState.OPEN, PUNCTUAL, undone()))).containsExactly(Rule.MILESTONE_NOT_CLOSED);
    }

    @Test
    void milestone_that_ends_with_the_plan_although_every_unit_is_done_is_found() {
        assertThat(rules(facts(MilestoneState.CANCELLED, PUNCTUAL))).containsExactly(Rule.MILESTONE_NOT_CLOSED);
    }

    @Test
    void milestone_that_a_unit_left_undone_ends_with_the_plan() {
        assertThat(rules(facts(MilestoneState.CANCELLED, PUNCTUAL, undone()))).isEmpty();
    }

    @Test
    void late_unit_that_was_not_marked_is_found() {
        assertThat(rules(facts(MilestoneState.DONE, deadline(LATE, List.of())))).containsExactly(Rule.LATE_NOT_NOTED);
        assertThat(rules(facts(MilestoneState.CANCELLED, deadline(null, List.of()))))
                .containsExactly(Rule.LATE_NOT_NOTED);
    }

    @Test
    void every_missing_rung_is_found() {
        for (int rung = 1; rung <= 3; rung++) {
            var number = rung;
            var events = LATE_EVENTS.stream()
                    .filter(e -> e.kind() != DeadlineEventKind.ESCALATED || e.number() == null || e.number() != number)
                    .toList();
            assertThat(rules(facts(MilestoneState.DONE, deadline(LATE, events))))
                    .as("rung %s", rung)
                    .containsExactly(Rule.RUNG_MISSING);
        }
    }

    @Test
    void rung_after_the_unit_was_done_is_not_expected() {
        assertThat(LATE_EVENTS).noneMatch(event -> event.audience() == Audience.BULLETIN);
        assertThat(rules(facts(MilestoneState.DONE, deadline(LATE, LATE_EVENTS))))
                .isEmpty();
    }

    @Test
    void rung_before_its_time_is_found() {
        var events = replaced(escalated(1, 2, Audience.DISTRICT, "2027-03-21T08:59:00"));
        assertThat(rules(facts(MilestoneState.DONE, deadline(LATE, events)))).containsExactly(Rule.RUNG_TOO_EARLY);
    }

    @Test
    void rung_that_the_unit_does_not_have_is_found() {
        var direct = new Deadline(
                0,
                "市直",
                List.of(Audience.UNIT_LEAD, Audience.BUREAU, Audience.BULLETIN),
                DUE,
                DUE,
                DeadlineState.MET_LATE,
                LATE,
                LATE_EVENTS);
        assertThat(rules(facts(MilestoneState.DONE, direct))).containsExactly(Rule.RUNG_TOO_EARLY);
    }

    @Test
    void rung_that_was_taken_twice_is_found() {
        var events = with(escalated(1, 2, Audience.DISTRICT, "2027-03-21T09:00:00"));
        assertThat(rules(facts(MilestoneState.DONE, deadline(LATE, events)))).containsExactly(Rule.STEP_TWICE);
    }

    @Test
    void reminder_that_came_twice_is_found() {
        var events = with(reminded(1, "2027-03-13T09:00:00"));
        assertThat(rules(facts(MilestoneState.DONE, deadline(LATE, events)))).containsExactly(Rule.STEP_TWICE);
    }

    @Test
    void escalation_of_a_unit_in_time_is_found() {
        var events = List.of(escalated(1, 1, Audience.UNIT_LEAD, "2027-03-17T09:00:00"));
        assertThat(rules(facts(MilestoneState.DONE, deadline(IN_TIME, events))))
                .containsExactly(Rule.ESCALATED_IN_TIME);
    }

    @Test
    void extension_begins_a_new_ladder() {
        var events = new ArrayList<>(LATE_EVENTS.subList(0, 4));
        events.add(event(DeadlineEventKind.EXTENDED, 1, null, null, "2027-03-22T10:00:00"));
        events.add(event(DeadlineEventKind.MET, 2, null, null, "2027-03-24T10:00:00"));
        assertThat(rules(facts(MilestoneState.DONE, deadline(IN_TIME, events)))).isEmpty();
        events.add(escalated(2, 1, Audience.UNIT_LEAD, "2027-03-24T09:00:00"));
        assertThat(rules(facts(MilestoneState.DONE, deadline(IN_TIME, events))))
                .containsExactly(Rule.ESCALATED_IN_TIME);
    }

    @Test
    void what_is_wrong_in_the_engine_is_found() {
        assertThat(rules(facts(done(), new Health(1, 0, 0), PUNCTUAL))).containsExactly(Rule.JOB_FAILED);
        assertThat(rules(facts(done(), new Health(0, 1, 0), PUNCTUAL))).containsExactly(Rule.INCIDENT);
        assertThat(rules(facts(done(), new Health(0, 0, 1), PUNCTUAL))).containsExactly(Rule.PROCESS_LEFT);
    }

    @Test
    void rungs_of_another_ladder_than_that_of_the_plan_are_found() {
        var own = ladder(List.of(7), new LadderPlan.Rung(Audience.UNIT_LEAD, 2));
        var standard = facts(new Intended.Day(DAY, DAY, false), own, done(), WELL, deadline(LATE, LATE_EVENTS));
        assertThat(rules(standard)).containsExactly(Rule.RUNG_TOO_EARLY);
        var shorter = ladder(List.of(7), new LadderPlan.Rung(Audience.UNIT_LEAD, 0));
        var nobody =
                deadline(LATE, List.of(passed(1), event(DeadlineEventKind.MET, 1, null, null, "2027-03-23T20:00:00")));
        assertThat(rules(facts(new Intended.Day(DAY, DAY, false), shorter, done(), WELL, nobody)))
                .containsExactly(Rule.RUNG_MISSING);
    }

    @Test
    void reminders_of_another_ladder_than_that_of_the_plan_are_found() {
        var later = ladder(List.of(5), STANDARD.rungs());
        var none = ladder(List.of(), STANDARD.rungs());
        for (var own : List.of(later, none)) {
            var facts = facts(new Intended.Day(DAY, DAY, false), own, done(), WELL, deadline(LATE, LATE_EVENTS));
            assertThat(rules(facts)).containsExactly(Rule.REMINDED_TOO_EARLY);
        }
    }

    @Test
    void day_of_the_template_instead_of_that_of_the_plan_is_found() {
        var moved = new Intended.Day(DAY, DAY.plusDays(4), false);
        assertThat(rules(facts(moved, STANDARD, done(), WELL, PUNCTUAL)))
                .containsExactly(Rule.OTHER_PLAN, Rule.OTHER_DAY);
        var begun = new Intended.Day(DAY.minusDays(4), DAY, false);
        assertThat(rules(facts(begun, STANDARD, done(), WELL, PUNCTUAL))).containsExactly(Rule.OTHER_PLAN);
    }

    @Test
    void milestone_that_the_plan_does_without_is_found_when_it_is_played() {
        var without = new Intended.Day(DAY, DAY, true);
        assertThat(rules(facts(without, STANDARD, done(), WELL, PUNCTUAL))).containsExactly(Rule.OTHER_PLAN);
        var leftOut = new Milestone(0, "m", Measure.ATTESTED, DAY, DAY, MilestoneState.CANCELLED, false, null);
        assertThat(rules(facts(without, STANDARD, leftOut, WELL))).isEmpty();
        assertThat(rules(facts(leftOut, WELL))).containsExactly(Rule.OTHER_PLAN);
    }

    private static LadderPlan ladder(List<Integer> reminders, LadderPlan.Rung... rungs) {
        return ladder(reminders, List.of(rungs));
    }

    private static LadderPlan ladder(List<Integer> reminders, List<LadderPlan.Rung> rungs) {
        return new LadderPlan(reminders, rungs);
    }

    private static List<Rule> rules(Facts facts) {
        return SelfCheck.check(facts).stream().map(Violation::rule).toList();
    }

    private static Facts facts(MilestoneState state, Deadline... deadlines) {
        var milestone = new Milestone(
                0, "m", Measure.ATTESTED, DAY, DAY, state, true, state == MilestoneState.OPEN ? null : END);
        return facts(milestone, WELL, deadlines);
    }

    private static Milestone done() {
        return new Milestone(0, "m", Measure.ATTESTED, DAY, DAY, MilestoneState.DONE, true, END);
    }

    private static Facts facts(Milestone milestone, Health health, Deadline... deadlines) {
        return facts(new Intended.Day(DAY, DAY, false), STANDARD, milestone, health, deadlines);
    }

    private static Facts facts(
            Intended.Day day, LadderPlan ladder, Milestone milestone, Health health, Deadline... deadlines) {
        return new Facts(
                new Scenario("yueyang-city", null, 2, 2, 1, DAY),
                new Intended(List.of(day), ladder, STANDARD, Intended.Differences.NONE),
                END,
                List.of(milestone),
                Arrays.asList(deadlines),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                health);
    }

    private static Deadline deadline(@Nullable Instant metAt, List<Event> events) {
        return new Deadline(
                0,
                "东洲区第一学校",
                List.of(Audience.values()),
                DUE,
                DUE,
                metAt == null ? DeadlineState.OVERDUE : DeadlineState.MET,
                metAt,
                events);
    }

    /** Late to the end, with the whole ladder. */
    private static Deadline undone() {
        var events = new ArrayList<>(LATE_EVENTS.subList(0, 5));
        events.add(escalated(1, 4, Audience.BULLETIN, "2027-03-25T09:00:00"));
        return deadline(null, events);
    }

    private static List<Event> with(Event event) {
        var events = new ArrayList<>(LATE_EVENTS);
        events.add(event);
        return events;
    }

    private static List<Event> replaced(Event event) {
        return LATE_EVENTS.stream()
                .map(known ->
                        known.kind() == event.kind() && Objects.equals(known.number(), event.number()) ? event : known)
                .toList();
    }

    private static Event reminded(int number, String moment) {
        return event(DeadlineEventKind.REMINDED, 1, number, null, moment);
    }

    private static Event passed(int round) {
        return new Event(DeadlineEventKind.DUE_PASSED, round, 1, null, 0, DUE, DUE);
    }

    private static Event escalated(int round, int number, Audience audience, String moment) {
        return event(DeadlineEventKind.ESCALATED, round, number, audience, moment);
    }

    private static Event event(
            DeadlineEventKind kind, int round, @Nullable Integer number, @Nullable Audience audience, String moment) {
        return new Event(kind, round, number, audience, 1, null, at(moment));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment + "+08:00");
    }
}
