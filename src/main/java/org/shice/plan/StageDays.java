package org.shice.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitId;
import org.shice.review.Stage;

/** The due days of the stages of the collection, as the milestones bound to them have them. */
final class StageDays {

    private static final int A_YEAR = 12;

    private final Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);

    private StageDays() {}

    static StageDays of(List<Plans.Preview> lines) {
        var days = new StageDays();
        lines.forEach(line -> {
            var stage = line.line().stage();
            if (stage != null) {
                days.days.put(stage, line.due().effective());
            }
        });
        return days;
    }

    static StageDays ofRows(List<MilestoneRow> rows) {
        var days = new StageDays();
        rows.forEach(row -> {
            var stage = row.stage();
            if (stage != null) {
                days.days.put(stage, row.due().effective());
            }
        });
        return days;
    }

    /** The campaign of a new plan: tenured people and those with a contract of a year (SC-1 to SC-4). */
    CampaignPlan plan(NewPlan plan, Map<PlanChoice, String> choices) {
        return plan(plan.name(), plan.unit(), scope(choices), plan.startsOn());
    }

    /** The campaign with these days instead of its own. */
    CampaignPlan plan(CampaignPlan campaign, LocalDate startsOn, Map<PlanChoice, String> choices) {
        var scope = campaign.scope();
        var workers = includesWorkers(choices);
        return plan(
                campaign.name(),
                campaign.unit(),
                new ScopeRule(scope.includeTenured(), scope.minimumContractMonths(), workers),
                startsOn);
    }

    private CampaignPlan plan(String name, UnitId unit, ScopeRule scope, LocalDate startsOn) {
        var unitDue = day(Stage.UNIT);
        var sectionDue = days.getOrDefault(Stage.SECTION, unitDue);
        return new CampaignPlan(
                name,
                unit,
                scope,
                startsOn,
                day(Stage.FILL),
                unitDue,
                sectionDue,
                days.getOrDefault(Stage.DISTRICT, sectionDue),
                day(Stage.CONFIRM));
    }

    private LocalDate day(Stage stage) {
        var day = days.get(stage);
        if (day == null) {
            throw new IllegalStateException("the plan has no milestone for the stage " + stage);
        }
        return day;
    }

    private static ScopeRule scope(Map<PlanChoice, String> choices) {
        return new ScopeRule(true, A_YEAR, includesWorkers(choices));
    }

    private static boolean includesWorkers(Map<PlanChoice, String> choices) {
        return "INCLUDED".equals(choices.get(PlanChoice.C11_CONTRACT_WORKERS));
    }
}
