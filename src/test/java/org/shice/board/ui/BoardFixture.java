package org.shice.board.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shice.calendar.DayKind;
import org.shice.calendar.DueDay;
import org.shice.calendar.DueReason;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.CampaignState;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitId;
import org.shice.organization.UnitKind;
import org.shice.plan.Measure;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneId;
import org.shice.plan.MilestoneState;
import org.shice.plan.Plan;
import org.shice.plan.PlanState;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Recurrence;
import org.shice.plan.Responsible;
import org.shice.ui.BrowserlessPage;

/** A campaign and its plan for tests of pages. */
public final class BoardFixture {

    static final CampaignId ID = CampaignId.random();
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private BoardFixture() {}

    public static CampaignInfo campaign() {
        var plan = new CampaignPlan(
                "采集", UnitId.random(), new ScopeRule(true, 12, false), MONDAY, MONDAY, MONDAY, MONDAY, MONDAY, MONDAY);
        var enrolment = new CampaignInfo.Enrolment(false, 0, 0, 0, 0, 0);
        return new CampaignInfo(ID, plan, "局", "1/", CampaignState.OPEN, enrolment, BrowserlessPage.NOW, null);
    }

    static Plan plan(Milestone... milestones) {
        var template =
                new PlanTemplate(PlanTemplate.CITY, "city-collection-plan", UnitKind.CITY_BUREAU, MONDAY, List.of());
        return new Plan(campaign(), template, MONDAY, PlanState.LAUNCHED, Map.of(), List.of(milestones), null, null);
    }

    static Milestone milestone(String key, LocalDate start, LocalDate due, Recurrence... recurrence) {
        return new Milestone(
                MilestoneId.random(),
                ID,
                PlanTemplate.CITY,
                key,
                Responsible.ALL_SCHOOLS,
                Measure.ATTESTED,
                start,
                new DueDay(due, due, WeekendPolicy.KEEP, DueReason.WORKDAY, DayKind.WORKDAY, null),
                Set.of(recurrence).stream().findFirst().orElse(null),
                null,
                "standard",
                MilestoneState.OPEN,
                List.of(),
                List.of(),
                Milestone.Words.NONE,
                0);
    }
}
