package org.shice.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.calendar.WeekendPolicy;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ScopeRule;
import org.shice.deadline.CampaignLadders;
import org.shice.demo.DemoCast;
import org.shice.organization.UnitInfo;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneState;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.plan.Plans;
import org.shice.rehearsal.planfile.PlanFile;
import org.shice.rehearsal.planfile.TestPlanFile;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans of files, made by the services of the product on the database of the test. */
@ShiceIT
class PlanMakerIT {

    private static final LocalDate START = TestPlanFile.START;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLadders ladders;

    @Autowired
    private DemoCast cast;

    private World world;
    private PlanMaker maker;

    @BeforeEach
    void world() {
        UnitInfo city = new TestPeople(context).city();
        var lead = "lead-" + TestPeople.unique();
        cast.appoint(List.of(new DemoCast.Appointment(lead, "王敏", Role.BUSINESS_LEAD, city.id())));
        world = new World(city, lead, lead, List.of(), Map.of(), Map.of());
        maker = new PlanMaker(
                plans,
                context.getBean(PlanEditing.class),
                ladders,
                campaigns,
                context.getBean(WorkCalendar.class),
                cast);
    }

    @Test
    void every_stage_may_lie_after_the_days_that_the_template_has_for_later_ones() {
        var later = TestPlanFile.plan(line -> stage(line, 90));
        var made = made(later, START);
        assertThat(played(made)).isEqualTo(made.intended().days());
        assertThat(milestone(made, "filling").due().effective()).isEqualTo("2017-05-21");
        assertThat(milestone(made, "completion").due().effective()).isEqualTo("2017-06-29");
    }

    @Test
    void every_stage_may_lie_before_the_days_that_the_template_has_for_earlier_ones() {
        var earlier = TestPlanFile.plan(line -> stage(line, -60));
        assertThat(milestone(made(earlier, START), "completion").due().effective())
                .isEqualTo("2017-01-30");
    }

    @Test
    void on_another_start_edited_lines_keep_their_distance_and_reports_their_day_of_the_month() {
        var moved = TestPlanFile.plan(line -> line.key().equals("roster")
                ? TestPlanFile.on(line, line.startsOn(), line.dueOn().plusDays(4))
                : line);
        var made = made(moved, START.plusDays(45));
        assertThat(milestone(made, "roster").due().nominal())
                .isEqualTo(LocalDate.of(2017, 1, 10).plusDays(45));
        assertThat(milestone(made, "county-group").due().nominal())
                .isEqualTo(LocalDate.of(2016, 12, 9).plusDays(45));
        assertThat(milestone(made, "register-first").due().nominal()).isEqualTo("2017-03-25");
        assertThat(made.intended().differences().milestones())
                .extracting(Intended.Changed::nameKey)
                .containsExactly("plan.milestone.yueyang-city.roster");
    }

    @Test
    void day_that_counts_in_the_installation_counts_although_the_calendar_that_ships_says_otherwise() {
        var counts = LocalDate.of(2016, 12, 12);
        var plan = TestPlanFile.plan(line -> line.key().equals("county-group") ? counting(line, counts) : line);
        assertThat(milestone(made(plan, START), "county-group").due().effective())
                .isEqualTo(counts);
    }

    @Test
    void milestone_is_left_out_and_the_ladder_is_that_of_the_file() {
        var made = made(TestPlanFile.plan(line -> line.key().equals("county-hotline") ? leftOut(line) : line), START);
        assertThat(milestone(made, "county-hotline").state()).isEqualTo(MilestoneState.CANCELLED);
        assertThat(plan(made.campaign()).milestones().stream().filter(m -> !m.isAlive()))
                .hasSize(1);
        assertThat(cast.as(world.lead(), () -> ladders.get(made.campaign())).ladder())
                .isEqualTo(made.intended().ladder())
                .isNotEqualTo(made.intended().standard());
        assertThat(made.intended().rungs()).extracting(Facts.Rung::offsetDays).containsExactly(2);
    }

    @Test
    void days_of_the_collection_that_were_moved_on_their_own_page_are_kept() {
        var plain = TestPlanFile.plan(line -> line);
        var own = new PlanFile.Collection(
                START,
                LocalDate.of(2017, 2, 20),
                LocalDate.of(2017, 3, 2),
                LocalDate.of(2017, 3, 2),
                LocalDate.of(2017, 3, 20),
                LocalDate.of(2017, 3, 31),
                new ScopeRule(true, 24, false));
        var file =
                new PlanFile(1, plain.name(), plain.template(), START, plain.choices(), null, own, plain.milestones());
        var made = made(file, START.plusDays(7));
        var stored = plan(made.campaign()).campaign().plan();
        assertThat(stored.unitDueOn()).isEqualTo("2017-03-09");
        assertThat(stored.fillDueOn()).isEqualTo("2017-02-27");
        assertThat(stored.scope().minimumContractMonths()).isEqualTo(24);
        assertThat(made.intended().differences().stages().keySet()).containsExactly(Stage.UNIT, Stage.SECTION);
        assertThat(made.intended().hasOwnLadder()).isFalse();
    }

    private PlanMaker.Made made(PlanFile file, LocalDate startsOn) {
        return maker.make(world, new Scenario(file.template(), file, 2, 2, 1, startsOn));
    }

    private List<Intended.Day> played(PlanMaker.Made made) {
        return plan(made.campaign()).milestones().stream()
                .map(m -> new Intended.Day(m.startsOn(), m.due().effective(), !m.isAlive()))
                .toList();
    }

    private Milestone milestone(PlanMaker.Made made, String key) {
        return plan(made.campaign()).milestones().stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(CampaignId campaign) {
        return cast.as(world.lead(), () -> plans.get(campaign));
    }

    private static PlanFile.Line stage(PlanFile.Line line, int days) {
        return List.of("filling", "verification", "county-audit", "completion").contains(line.key())
                ? TestPlanFile.on(
                        line, line.startsOn().plusDays(days), line.dueOn().plusDays(days))
                : line;
    }

    private static PlanFile.Line counting(PlanFile.Line line, LocalDate day) {
        return new PlanFile.Line(
                line.key(),
                line.measure(),
                line.ladder(),
                line.startsOn(),
                line.dueOn(),
                WeekendPolicy.NEXT_WORKDAY,
                day,
                false);
    }

    private static PlanFile.Line leftOut(PlanFile.Line line) {
        return new PlanFile.Line(
                line.key(), line.measure(), line.ladder(), line.startsOn(), line.dueOn(), line.weekend(), null, true);
    }
}
