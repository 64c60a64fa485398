package org.shice.rehearsal.simulation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shice.rehearsal.simulation.Facts.Milestone;
import org.shice.rehearsal.simulation.Facts.Rung;

/** The milestones of a rehearsed plan in a report, and the rungs of its ladder below them. */
final class MilestoneTable {

    private final ReportWords words;
    private final Facts facts;
    private final Figures figures;

    MilestoneTable(ReportWords words, Facts facts, Figures figures) {
        this.words = words;
        this.facts = facts;
        this.figures = figures;
    }

    void write(Markdown text) {
        milestones(text);
        ladder(text);
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
                words.of(milestone.nameKey()),
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
        if (milestone.isLeftOut()) {
            return words.of("rehearsal.report.left-out");
        }
        if (closed == null) {
            return words.of("rehearsal.report.not-closed");
        }
        var day = Figures.day(closed);
        return milestone.isDone() ? day : words.of("rehearsal.report.closed-with-plan", day);
    }

    private void ladder(Markdown text) {
        var days = facts.intended().ladder().reminderDays().stream().map(String::valueOf);
        var reminders = days.collect(Collectors.joining(words.of("rehearsal.difference.comma")));
        var lines = new ArrayList<String>();
        if (!reminders.isEmpty()) {
            lines.add(words.of("rehearsal.report.reminders", reminders));
        }
        facts.rungs().forEach(rung -> lines.add(rung(rung)));
        text.bullets(lines);
    }

    private String rung(Rung rung) {
        var time = rung.at() == null ? LocalTime.of(23, 59) : rung.at();
        return words.of(
                "rehearsal.report.rung",
                rung.number(),
                words.label(rung.audience()),
                words.count("days", rung.offsetDays()),
                time);
    }
}
