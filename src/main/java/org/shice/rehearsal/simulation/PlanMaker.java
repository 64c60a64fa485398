package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.deadline.CampaignLadders;
import org.shice.demo.DemoCast;
import org.shice.plan.Milestone;
import org.shice.plan.NewPlan;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.Plans;
import org.shice.plan.Plans.Preview;
import org.shice.rehearsal.planfile.PlanFile;
import org.shice.rehearsal.simulation.Intended.Differences;
import org.shice.review.Stage;

/**
 * Makes the plan of a rehearsal the way people make plans: the lead creates it from its template, does without
 * milestones, moves others, sets the ladder and the days of the collection. Every rule of the product holds.
 */
record PlanMaker(
        Plans plans,
        PlanEditing editing,
        CampaignLadders ladders,
        Campaigns campaigns,
        WorkCalendar calendar,
        DemoCast cast) {

    private static final String NAME = "演练";
    private static final String REASON = "按方案文件";

    Made make(World world, Scenario scenario) {
        return cast.as(world.lead(), () -> made(world, scenario));
    }

    private Made made(World world, Scenario scenario) {
        var file = scenario.plan();
        var wanted = new NewPlan(
                file == null ? NAME : file.name(),
                world.root().id(),
                scenario.template(),
                scenario.startsOn(),
                file == null ? Map.of() : file.choices());
        var template = plans.preview(wanted);
        var campaign = plans.create(wanted);
        var intended = file == null ? asInTemplate(campaign, template) : edited(campaign, scenario, file, template);
        return new Made(campaign, intended);
    }

    private Intended asInTemplate(CampaignId campaign, List<Preview> template) {
        var standard = ladders.get(campaign).standard();
        return new Intended(
                template.stream().map(EditedLine::asInTemplate).toList(), standard, standard, Differences.NONE);
    }

    private Intended edited(CampaignId campaign, Scenario scenario, PlanFile file, List<Preview> template) {
        var plan = plans.get(campaign);
        var lines = lines(plan, scenario, file, template);
        edit(plan, lines);
        var standard = ladders.get(campaign).standard();
        var ladder = file.ladder() == null ? standard : file.ladder();
        ladders.change(campaign, ladder, REASON);
        var changed = lines.stream()
                .flatMap(line -> line.changed(file.template()).stream())
                .toList();
        return new Intended(
                lines.stream().map(EditedLine::day).toList(),
                ladder,
                standard,
                new Differences(chosen(file), changed, collection(plan, scenario, file)));
    }

    /** The lines of the file beside those that the template has at both starts. */
    private List<EditedLine> lines(Plan plan, Scenario scenario, PlanFile file, List<Preview> template) {
        var unit = plan.campaign().plan().unit();
        var source = plans.preview(new NewPlan(file.name(), unit, file.template(), file.startsOn(), file.choices()));
        var lines = new ArrayList<EditedLine>();
        for (int i = 0; i < template.size(); i++) {
            var line = file.line(template.get(i).line().key());
            lines.add(EditedLine.of(line, source.get(i), template.get(i), scenario.distance(), calendar));
        }
        return lines;
    }

    /**
     * In an order in which the stages of the collection never overtake each other: what moves later from the last on, then
     * what moves earlier from the first on.
     */
    private void edit(Plan plan, List<EditedLine> lines) {
        plan.milestones().stream()
                .filter(Milestone::isAlive)
                .filter(milestone -> line(lines, milestone).line().leftOut())
                .forEach(milestone -> editing.cancel(milestone.id(), REASON));
        var byDay = Comparator.comparing(EditedLine::dueOn);
        Stream.concat(
                        lines.stream().filter(EditedLine::isLater).sorted(byDay.reversed()),
                        lines.stream().filter(line -> !line.isLater()).sorted(byDay))
                .forEach(line -> move(plan, line));
    }

    private static EditedLine line(List<EditedLine> lines, Milestone milestone) {
        return lines.stream()
                .filter(line -> line.key().equals(milestone.key()))
                .findFirst()
                .orElseThrow();
    }

    private void move(Plan plan, EditedLine line) {
        var dates = line.dates();
        if (dates != null) {
            plan.milestones().stream()
                    .filter(milestone -> milestone.key().equals(line.key()))
                    .forEach(milestone -> editing.move(milestone.id(), dates, REASON));
        }
    }

    private Map<Stage, LocalDate> collection(Plan plan, Scenario scenario, PlanFile file) {
        var collection = file.collection();
        if (collection == null) {
            return Map.of();
        }
        var id = plan.campaign().id();
        var days = new CollectionDays(file, collection, plan.template(), scenario.startsOn());
        var followed = campaigns.get(id).plan();
        var wanted = days.over(followed);
        if (!wanted.equals(followed)) {
            campaigns.change(id, wanted);
        }
        return days.own();
    }

    private static Map<PlanChoice, String> chosen(PlanFile file) {
        var chosen = new EnumMap<PlanChoice, String>(PlanChoice.class);
        file.choices().forEach((choice, option) -> {
            if (!option.equals(choice.defaultFor(file.template()))) {
                chosen.put(choice, option);
            }
        });
        return chosen;
    }

    /** The plan in the product, and what it is to be. */
    record Made(CampaignId campaign, Intended intended) {}
}
