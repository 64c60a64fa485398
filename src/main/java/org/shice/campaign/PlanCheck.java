package org.shice.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;

/** What a plan must fulfil. Days may lie in the past: plans of the field start before they are issued (C-09). */
final class PlanCheck {

    private static final int NAME_LENGTH = 200;
    private static final int LONGEST_TERM = 120;

    private PlanCheck() {}

    static void require(CampaignPlan plan, UnitInfo unit) {
        var problems = new ArrayList<Problem>();
        if (plan.name().isBlank() || plan.name().strip().length() > NAME_LENGTH) {
            problems.add(new Problem("name", "campaign.problem.name", List.of(NAME_LENGTH)));
        }
        if (unit.kind() == UnitKind.DEPARTMENT || !unit.active()) {
            problems.add(new Problem("unit", "campaign.problem.unit", List.of()));
        }
        var months = plan.scope().minimumContractMonths();
        if (months < 1 || months > LONGEST_TERM) {
            problems.add(new Problem("minimumContractMonths", "campaign.problem.months", List.of(LONGEST_TERM)));
        }
        addDayProblems(plan, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void addDayProblems(CampaignPlan plan, List<Problem> problems) {
        var days = List.of(
                new Day("startsOn", plan.startsOn()),
                new Day("fillDueOn", plan.fillDueOn()),
                new Day("unitDueOn", plan.unitDueOn()),
                new Day("sectionDueOn", plan.sectionDueOn()),
                new Day("districtDueOn", plan.districtDueOn()),
                new Day("confirmDueOn", plan.confirmDueOn()));
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).on().isBefore(days.get(i - 1).on())) {
                problems.add(new Problem(days.get(i).field(), "campaign.problem.order", List.of()));
            }
        }
    }

    private record Day(String field, LocalDate on) {}
}
