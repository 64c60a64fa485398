package org.shice.rehearsal.simulation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shice.platform.i18n.Texts;
import org.shice.rehearsal.simulation.Tally.Deed;
import org.shice.review.Stage;

/** Says in plain words what a plan would cause, and lists the figures behind it. */
final class ReportWriter {

    private static final int FULL = 100;

    private final ReportWords words;

    ReportWriter(Texts texts, Locale locale) {
        this.words = new ReportWords(texts, locale);
    }

    RehearsalReport write(Facts facts, List<Violation> violations) {
        var figures = new Figures(facts);
        var tables = new ReportTables(words, facts, figures);
        var text = new Markdown();
        new PlanSection(words, facts).write(text);
        text.heading(words.of("rehearsal.section.summary")).bullets(summary(facts, figures));
        selfCheck(text, facts, violations);
        tables.write(text);
        assumptions(text);
        var summary = text.toString();
        tables.everyStep(text);
        return new RehearsalReport(summary, text.toString(), violations.size());
    }

    private List<String> summary(Facts facts, Figures figures) {
        var all = figures.outcome(facts.deadlines());
        var lines = new ArrayList<String>();
        lines.add(words.of(
                "rehearsal.summary.deadlines",
                words.count("milestones", played(facts)),
                words.count("deadlines", all.units()),
                all.units() == 0 ? 0 : FULL * all.inTime() / all.units(),
                all.inTime(),
                all.late(),
                all.never()));
        messages(lines, facts, figures);
        people(lines, facts);
        completion(lines, figures);
        bottleneck(lines, figures);
        undone(lines, facts, figures);
        return lines;
    }

    private void messages(List<String> lines, Facts facts, Figures figures) {
        lines.add(words.of(
                "rehearsal.summary.messages",
                words.count("reminders", figures.reminders(facts.deadlines())),
                words.count("escalations", figures.escalations(facts.deadlines())),
                words.count("messages", figures.messages())));
        figures.weeks().stream()
                .max(Comparator.comparing(Figures.Week::messages))
                .ifPresent(week -> lines.add(words.of(
                        "rehearsal.summary.busiest", week.monday(), words.count("messages", week.messages()))));
    }

    private void people(List<String> lines, Facts facts) {
        lines.add(words.of(
                "rehearsal.summary.records",
                words.count("times", deed(facts, Deed.SUBMITTED)),
                words.count("times", deed(facts, Deed.RETURNED)),
                words.count("records", facts.stages().getOrDefault(Stage.EFFECTIVE, 0)),
                words.count("cases", deed(facts, Deed.GIVEN_UP))));
        lines.add(words.of("rehearsal.summary.reports", words.count("reports", deed(facts, Deed.REPORT_RECEIVED))));
        var supervised = List.of(
                        Deed.SUPERVISED_URGE, Deed.SUPERVISED_EXTEND, Deed.SUPERVISED_INSPECT, Deed.SUPERVISED_NOTE)
                .stream()
                .mapToInt(kind -> deed(facts, kind))
                .sum();
        lines.add(words.of("rehearsal.summary.supervision", words.count("acts", supervised)));
        if (deed(facts, Deed.KEPT_WAITING) > 0) {
            lines.add(words.of(
                    "rehearsal.summary.kept-waiting", words.count("person-days", deed(facts, Deed.KEPT_WAITING))));
        }
    }

    private static long played(Facts facts) {
        return facts.milestones().stream()
                .filter(milestone -> !milestone.isLeftOut())
                .count();
    }

    static int deed(Facts facts, Deed deed) {
        return facts.deeds().getOrDefault(deed, 0);
    }

    private void completion(List<String> lines, Figures figures) {
        figures.completion().ifPresent(milestone -> {
            var closed = milestone.closedAt();
            if (milestone.isDone() && closed != null) {
                var late = ChronoUnit.DAYS.between(milestone.dueOn(), Figures.day(closed));
                var key = late > 0 ? "rehearsal.summary.completed-late" : "rehearsal.summary.completed";
                lines.add(
                        words.of(key, Figures.day(closed), milestone.dueOn(), words.count("days", Math.max(0, late))));
            } else {
                lines.add(words.of("rehearsal.summary.not-completed", milestone.dueOn()));
            }
        });
    }

    private void bottleneck(List<String> lines, Figures figures) {
        figures.bottlenecks(1)
                .forEach(desk -> lines.add(words.of(
                        "rehearsal.summary.bottleneck",
                        words.label(desk.stage()),
                        desk.unit(),
                        words.count("days", Figures.days(desk.typical())),
                        words.count("days", Figures.days(desk.longest())),
                        words.count("records", desk.longestQueue()),
                        desk.longestQueueOn())));
    }

    private void undone(List<String> lines, Facts facts, Figures figures) {
        var names = figures.undone().stream()
                .map(deadline -> words.of(
                        "rehearsal.summary.pair",
                        words.of(facts.milestones().get(deadline.milestone()).nameKey()),
                        deadline.unit()))
                .collect(Collectors.joining(words.of("rehearsal.summary.comma")));
        if (!names.isEmpty()) {
            lines.add(words.of("rehearsal.summary.undone", names));
        }
    }

    private void selfCheck(Markdown text, Facts facts, List<Violation> violations) {
        text.heading(words.of("rehearsal.section.check"));
        if (violations.isEmpty()) {
            text.paragraph(words.of("rehearsal.check.passed", Rule.values().length));
        } else {
            text.paragraph(words.of("rehearsal.check.failed", words.count("findings", violations.size())));
            text.bullets(violations.stream().map(v -> violation(facts, v)).toList());
        }
    }

    private String violation(Facts facts, Violation violation) {
        var milestone = violation.milestone();
        var subject = milestone == null
                ? ""
                : words.of(facts.milestones().get(milestone).nameKey());
        return "%s: %s %s %s"
                .formatted(words.label(violation.rule()), subject, violation.unit(), violation.detail())
                .strip();
    }

    private void assumptions(Markdown text) {
        text.heading(words.of("rehearsal.section.assumptions"));
        text.bullets(List.of(
                words.of("rehearsal.assumption.units"),
                words.of("rehearsal.assumption.teachers"),
                words.of(
                        "rehearsal.assumption.reviewers",
                        ReviewWork.perDay(Stage.SECTION),
                        ReviewWork.perDay(Stage.DISTRICT),
                        ReviewWork.perDay(Stage.CONFIRM)),
                words.of("rehearsal.assumption.returns"),
                words.of("rehearsal.assumption.superiors")));
    }
}
