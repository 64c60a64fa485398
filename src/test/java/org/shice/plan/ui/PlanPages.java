package org.shice.plan.ui;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.shice.calendar.DayKind;
import org.shice.calendar.DueDay;
import org.shice.calendar.DueReason;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.CampaignState;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneId;
import org.shice.plan.MilestoneState;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanPoint;
import org.shice.plan.PlanState;
import org.shice.plan.PlanTemplate;
import org.shice.ui.BrowserlessPage;
import org.springframework.core.io.ClassPathResource;

/** A plan of the city as its template has it, for tests of pages. */
final class PlanPages {

    static final CampaignId ID = CampaignId.random();
    static final UnitInfo BUREAU = unit("市教育局", UnitKind.CITY_BUREAU);

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private PlanPages() {}

    static Plan plan(PlanState state) {
        var template = read("plans/yueyang-city.json", PlanTemplate.class);
        var choices = new EnumMap<PlanChoice, String>(PlanChoice.class);
        PlanChoice.of(template.key()).forEach(choice -> choices.put(choice, choice.defaultFor(template.key())));
        var launchedAt = state == PlanState.DRAFT ? null : BrowserlessPage.NOW;
        return new Plan(
                campaign(),
                template,
                template.baseStartOn(),
                state,
                choices,
                template.milestones().stream().map(PlanPages::milestone).toList(),
                launchedAt,
                null);
    }

    /** The points of the register that concern the city. */
    static List<PlanPoint> points() {
        return List.of(read("plans/contradictions.json", PlanPoint[].class)).stream()
                .filter(point -> point.templates().contains(PlanTemplate.CITY))
                .toList();
    }

    static UnitInfo unit(String name, UnitKind kind) {
        return new UnitInfo(UnitId.random(), name, name, kind, null, null, null, name + "/", true);
    }

    static CampaignInfo campaign() {
        var day = LocalDate.of(2016, 12, 1);
        var plan = new CampaignPlan("采集", BUREAU.id(), new ScopeRule(true, 12, false), day, day, day, day, day, day);
        var enrolment = new CampaignInfo.Enrolment(false, 0, 0, 0, 0, 0);
        return new CampaignInfo(ID, plan, "市教育局", "1/", CampaignState.DRAFT, enrolment, null, null);
    }

    private static Milestone milestone(PlanTemplate.Line line) {
        return new Milestone(
                MilestoneId.random(),
                ID,
                PlanTemplate.CITY,
                line.key(),
                line.responsible(),
                line.measure(),
                line.startsOn(),
                new DueDay(line.dueOn(), line.dueOn(), line.weekend(), DueReason.WORKDAY, DayKind.WORKDAY, null),
                null,
                line.stage(),
                line.ladder(),
                MilestoneState.PLANNED,
                line.departments(),
                line.participants(),
                Milestone.Words.NONE,
                0);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var source = new ClassPathResource(file).getInputStream()) {
            return JSON.readValue(source, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
