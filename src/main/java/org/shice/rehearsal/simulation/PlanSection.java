package org.shice.rehearsal.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.shice.deadline.LadderPlan;
import org.shice.plan.PlanChoice;
import org.shice.platform.i18n.Texts;
import org.shice.rehearsal.planfile.PlanFile;
import org.shice.rehearsal.simulation.Intended.Changed;

/** Says at the head of a report which plan was rehearsed, and what it has that its template has not. */
final class PlanSection {

    private final ReportWords words;
    private final Facts facts;

    PlanSection(ReportWords words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    void write(Markdown text) {
        var scenario = facts.scenario();
        var template = words.of("plan.template." + scenario.template());
        var plan = scenario.plan();
        text.title(words.of("rehearsal.report.title", plan == null ? template : Markdown.plain(plan.name())));
        if (plan != null) {
            text.paragraph(words.of("rehearsal.report.plan", Markdown.plain(plan.name()), template, plan.startsOn()));
        }
        text.paragraph(words.of(
                "rehearsal.report.scenario",
                words.count("units", scenario.units()),
                words.count("teachers", scenario.teachers()),
                scenario.seed(),
                scenario.startsOn(),
                Figures.day(facts.until())));
        text.paragraph(words.of("rehearsal.report.invented"));
        if (plan != null) {
            text.heading(words.of("rehearsal.section.differences")).bullets(differences(plan));
        }
    }

    private List<String> differences(PlanFile plan) {
        var lines = new ArrayList<String>();
        if (!plan.startsOn().equals(facts.scenario().startsOn())) {
            lines.add(words.of("rehearsal.difference.start", facts.scenario().startsOn(), plan.startsOn()));
        }
        var differences = facts.intended().differences();
        differences.choices().forEach((choice, option) -> lines.add(choice(plan, choice, option)));
        differences.milestones().forEach(changed -> lines.add(milestone(changed)));
        differences
                .stages()
                .forEach((stage, day) -> lines.add(words.of("rehearsal.difference.stage", words.label(stage), day)));
        ladder(lines);
        if (lines.isEmpty()) {
            lines.add(words.of("rehearsal.difference.none"));
        }
        return lines;
    }

    private String choice(PlanFile plan, PlanChoice choice, String option) {
        return words.of(
                "rehearsal.difference.choice",
                choice.id(),
                words.of("plan.point." + choice.id() + ".title"),
                words.of("plan.option." + option),
                words.of("plan.option." + choice.defaultFor(plan.template())));
    }

    private String milestone(Changed changed) {
        var name = words.of(changed.nameKey());
        var day = changed.day();
        if (day.leftOut()) {
            return words.of("rehearsal.difference.left-out", name);
        }
        var moved = words.of(
                "rehearsal.difference.moved", name, day.startsOn(), day.dueOn(), changed.startsOn(), changed.dueOn());
        var weekend = changed.weekend();
        return weekend == null ? moved : words.of("rehearsal.difference.weekend", moved, words.of(Texts.key(weekend)));
    }

    private void ladder(List<String> lines) {
        var intended = facts.intended();
        if (intended.hasOwnLadder()) {
            lines.add(words.of(
                    "rehearsal.difference.reminders", reminders(intended.ladder()), reminders(intended.standard())));
            lines.add(words.of("rehearsal.difference.rungs", rungs(intended.ladder()), rungs(intended.standard())));
        }
    }

    private String reminders(LadderPlan ladder) {
        return ladder.reminderDays().isEmpty()
                ? words.of("rehearsal.difference.no-reminder")
                : ladder.reminderDays().stream().map(String::valueOf).collect(joining());
    }

    private String rungs(LadderPlan ladder) {
        return ladder.rungs().stream()
                .map(rung -> words.of("rehearsal.difference.rung", words.label(rung.audience()), rung.waitingDays()))
                .collect(joining());
    }

    private Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(words.of("rehearsal.difference.comma"));
    }
}
