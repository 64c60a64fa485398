package org.shice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.calendar.DayKind;
import org.shice.calendar.DueReason;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans of a city on the database. */
@ShiceIT
class PlanIT {

    private static final LocalDate ORIGINAL = LocalDate.of(2016, 12, 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private Milestones milestones;

    private CampaignCity city;

    @BeforeEach
    void prepare() {
        city = new CampaignCity(context);
    }

    @Test
    void plan_of_the_city_has_the_dates_of_its_source() {
        var plan = plan(created(ORIGINAL, Map.of()));
        assertThat(dueOn(plan, "county-training")).isEqualTo("2016-12-30");
        assertThat(dueOn(plan, "teacher-training")).isEqualTo("2017-01-10");
        assertThat(dueOn(plan, "verification")).isEqualTo("2017-02-28");
        assertThat(dueOn(plan, "county-audit")).isEqualTo("2017-03-20");
        assertThat(dueOn(plan, "completion")).isEqualTo("2017-03-31");
        assertThat(plan.campaign().plan().confirmDueOn()).isEqualTo("2017-03-31");
        assertThat(plan.campaign().plan().scope().includeContractWorkers()).isFalse();
        assertThat(of(plan, "completion").dueAt()).isEqualTo(Instant.parse("2017-03-31T15:59:59Z"));
    }

    @Test
    void register_that_falls_on_a_saturday_is_due_on_the_workday_before_and_says_so() {
        var due = of(plan(created(ORIGINAL, Map.of())), "register-first").due();
        assertThat(due.nominal()).isEqualTo("2017-03-25");
        assertThat(due.effective()).isEqualTo("2017-03-24");
        assertThat(due.reason()).isEqualTo(DueReason.MOVED_BACK);
        assertThat(due.nominalKind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void other_start_moves_everything_but_reports_stay_on_their_day_of_the_month() {
        var plan = plan(created(LocalDate.of(2026, 12, 11), Map.of()));
        assertThat(dueOn(plan, "completion")).isEqualTo("2027-04-10");
        assertThat(of(plan, "register-first").due().nominal()).isEqualTo("2027-03-25");
    }

    @Test
    void choice_moves_the_dates_that_depend_on_it() {
        var plan = plan(created(
                ORIGINAL,
                Map.of(
                        PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST",
                        PlanChoice.C18_REGISTER_FROM, "AFTER_COLLECTION",
                        PlanChoice.C11_CONTRACT_WORKERS, "INCLUDED")));
        assertThat(dueOn(plan, "county-audit")).isEqualTo("2017-03-13");
        assertThat(of(plan, "register-first").due().nominal()).isEqualTo("2017-06-25");
        assertThat(plan.campaign().plan().scope().includeContractWorkers()).isTrue();
    }

    @Test
    void template_of_a_university_does_not_fit_a_city() {
        assertThatThrownBy(() -> city.people.as(
                        city.lead,
                        () -> plans.create(
                                new NewPlan("采集", city.bureau.id(), PlanTemplate.UNIVERSITY, ORIGINAL, Map.of()))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void units_answer_for_milestones_by_their_place_in_the_tree() {
        var plan = plan(created(ORIGINAL, Map.of()));
        assertThat(units(plan, "county-group")).containsExactlyInAnyOrder(city.north, city.south);
        assertThat(units(plan, "direct-group")).containsExactly(city.direct);
        assertThat(units(plan, "county-administrators")).containsExactlyInAnyOrder(city.first, city.second, city.third);
        assertThat(units(plan, "register-first")).containsExactlyInAnyOrder(city.north, city.south, city.direct);
    }

    private CampaignId created(LocalDate start, Map<PlanChoice, String> choices) {
        return city.people.as(
                city.lead, () -> plans.create(new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, start, choices)));
    }

    private Plan plan(CampaignId id) {
        return city.people.as(city.lead, () -> plans.get(id));
    }

    private List<UnitInfo> units(Plan plan, String key) {
        return milestones.units(of(plan, key));
    }

    private static String dueOn(Plan plan, String key) {
        return of(plan, key).due().effective().toString();
    }

    private static Milestone of(Plan plan, String key) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
