package org.shice.rehearsal.simulation;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shice.deadline.DeadlineEventKind;
import org.shice.platform.time.TimeSettings;
import org.shice.rehearsal.simulation.Facts.Deadline;
import org.shice.rehearsal.simulation.Facts.Desk;
import org.shice.rehearsal.simulation.Facts.Milestone;
import org.shice.rehearsal.simulation.Facts.Rung;
import org.shice.rehearsal.simulation.Tally.Deed;

/** The tables of a report. */
final class ReportTables {

    private static final int BOTTLENECKS = 10;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReportWords words;
    private final Facts facts;
    private final Figures figures;

    ReportTables(ReportWords words, Facts facts, Figures figures) {
        this.words = words;
        this.facts = facts;
        this.figures = figures;
    }

    void write(Markdown text) {
        milestones(text);
        ladder(text);
        weeks(text);
        stages(text);
        bottlenecks(text);
        deeds(text);
        late(text);
        findings(text);
    }

    private void milestones(Markdown text) {
        var header = new ArrayList<>(words.header("number", "milestone", "from", "due", "closed"));
        header.addAll(words.header("units", "in-time", "late", "never", "reminders"));
        facts.rungs().forEach(rung -> header.add(words.of("rehearsal.column.rung", rung.number())));
        List<List<?>> rows = new ArrayList<>();
        facts.milestones().forEach(milestone -> rows.add(row(milestone)));
        text.heading(words.of("rehearsal.section.milestones")).table(header, 5, rows);
    }

    private List<?> row(Milestone milestone) {
        var units = facts.of(milestone);
        var outcome = figures.outcome(units);
        var row = new ArrayList<Object>(List.of(
                milestone.number() + 1,
                name(milestone),
                milestone.startsOn(),
                milestone.dueOn(),
                closed(milestone),
                outcome.units(),
                outcome.inTime(),
                outcome.late(),
                outcome.never(),
                figures.reminders(units)));
        facts.rungs().forEach(rung -> row.add(figures.escalations(units, rung.number())));
        return row;
    }

    private Object closed(Milestone milestone) {
        var closed = milestone.closedAt();
        return milestone.isDone() && closed != null ? Figures.day(closed) : words.of("rehearsal.report.not-closed");
    }

    private void ladder(Markdown text) {
        text.bullets(facts.rungs().stream().map(this::rung).toList());
    }

    private String rung(Rung rung) {
        var time = rung.at() == null ? LocalTime.of(23, 59) : rung.at();
        return words.of("rehearsal.report.rung", rung.number(), words.label(rung.audience()), rung.offsetDays(), time);
    }

    private void weeks(Markdown text) {
        List<List<?>> rows = new ArrayList<>();
        figures.weeks()
                .forEach(week ->
                        rows.add(List.of(week.monday(), week.reminders(), week.escalations(), week.messages())));
        text.heading(words.of("rehearsal.section.weeks"))
                .table(words.header("week", "reminders", "escalations", "messages"), 1, rows);
    }

    private void stages(Markdown text) {
        List<List<?>> rows = new ArrayList<>();
        figures.stages()
                .forEach(wait -> rows.add(List.of(
                        words.label(wait.stage()),
                        wait.slowest().unit(),
                        wait.desks(),
                        wait.decided(),
                        Figures.days(wait.slowest().typical()),
                        Figures.days(wait.slowest().longest()),
                        wait.fullest().longestQueue(),
                        wait.fullest().longestQueueOn())));
        text.heading(words.of("rehearsal.section.stages"))
                .paragraph(words.of("rehearsal.report.waiting"))
                .table(
                        words.header("stage", "slowest", "desks", "decided", "typical", "longest", "queue", "queue-on"),
                        2,
                        rows);
    }

    private void bottlenecks(Markdown text) {
        List<List<?>> rows = new ArrayList<>();
        figures.bottlenecks(BOTTLENECKS).forEach(desk -> rows.add(row(desk)));
        text.heading(words.of("rehearsal.section.bottlenecks"))
                .table(
                        words.header(
                                "stage",
                                "unit",
                                "reviewers",
                                "per-day",
                                "decided",
                                "typical",
                                "longest",
                                "queue",
                                "left"),
                        2,
                        rows);
    }

    private List<?> row(Desk desk) {
        return List.of(
                words.label(desk.stage()),
                desk.unit(),
                desk.reviewers(),
                desk.perDay(),
                desk.decided(),
                Figures.days(desk.typical()),
                Figures.days(desk.longest()),
                desk.longestQueue(),
                desk.left());
    }

    private void deeds(Markdown text) {
        List<List<?>> rows = new ArrayList<>();
        Stream.of(Deed.values()).forEach(deed -> rows.add(List.of(words.label(deed), ReportWriter.deed(facts, deed))));
        text.heading(words.of("rehearsal.section.deeds")).table(words.header("deed", "count"), 1, rows);
    }

    private void late(Markdown text) {
        List<List<?>> rows = new ArrayList<>();
        figures.late()
                .forEach(deadline -> rows.add(List.of(
                        name(facts.milestones().get(deadline.milestone())),
                        deadline.unit(),
                        Figures.day(deadline.endsAt()),
                        met(deadline),
                        figures.escalations(List.of(deadline)))));
        text.heading(words.of("rehearsal.section.late"));
        if (rows.isEmpty()) {
            text.paragraph(words.of("rehearsal.report.nobody-late"));
        } else {
            text.table(words.header("milestone", "unit", "due", "met", "escalations"), 4, rows);
        }
    }

    private Object met(Deadline deadline) {
        var met = deadline.metAt();
        return met == null ? words.of("rehearsal.report.never") : Figures.day(met);
    }

    private void findings(Markdown text) {
        if (!facts.findings().isEmpty()) {
            List<List<?>> rows = new ArrayList<>();
            facts.findings().forEach((kind, count) -> rows.add(List.of(words.label(kind), count)));
            text.heading(words.of("rehearsal.section.findings")).table(words.header("finding", "count"), 1, rows);
        }
    }

    /** Every reminder and every escalation. */
    void everyStep(Markdown text) {
        List<List<?>> rows = new ArrayList<>();
        figures.lines().forEach(line -> rows.add(row(line)));
        text.heading(words.of("rehearsal.section.steps"))
                .table(words.header("moment", "step", "milestone", "unit", "audience", "told"), 5, rows);
    }

    private List<?> row(Figures.Line line) {
        var event = line.event();
        var at = ZonedDateTime.ofInstant(event.at(), TimeSettings.ZONE);
        var audience = event.audience();
        var step = event.kind() == DeadlineEventKind.REMINDED ? "rehearsal.report.reminder" : "rehearsal.column.rung";
        return List.of(
                MOMENT.format(at),
                words.of(step, String.valueOf(event.number())),
                name(facts.milestones().get(line.deadline().milestone())),
                line.deadline().unit(),
                audience == null ? words.of("rehearsal.report.in-charge") : words.label(audience),
                event.told());
    }

    private String name(Milestone milestone) {
        return words.of(milestone.nameKey());
    }
}
