package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignId;
import org.shice.deadline.CampaignLadders.Gap;
import org.shice.deadline.LadderPlan.Rung;
import org.shice.plan.Measure;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.tasks.TaskList;
import org.shice.tasks.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead of a campaign changes when its units are reminded and whom their delay climbs to, also of running deadlines. */
@ShiceIT
class CampaignLaddersIT {

    private static final LocalDate DUE = DeadlineWorld.DUE;
    private static final LadderPlan STANDARD = new LadderPlan(
            List.of(7, 3, 1, 0),
            List.of(
                    new Rung(Audience.UNIT_LEAD, 0),
                    new Rung(Audience.DISTRICT, 1),
                    new Rung(Audience.BUREAU, 3),
                    new Rung(Audience.BULLETIN, 5)));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CampaignLadders ladders;

    @Autowired
    private Supervision acts;

    @Autowired
    private TaskList tasks;

    @Autowired
    private Plans plans;

    @Autowired
    private DeadlineRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private DeadlineWorld world;
    private CampaignId campaign;
    private DeadlineId deadline;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
        var plan = new NewPlan("采集", world.bureau.id(), PlanTemplate.CITY, LocalDate.of(2098, 12, 1), Map.of());
        campaign = world.people.as(world.cityLead, () -> plans.create(plan));
        deadline = opened();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void standard_holds_until_the_lead_changes_it_for_this_campaign() {
        var before = world.people.as(world.districtLead, () -> ladders.get(campaign));
        assertThat(before.ladder()).isEqualTo(STANDARD).isEqualTo(before.standard());
        assertThat(before.changed()).isFalse();
        assertThat(before.mayChange()).isFalse();
        var wanted = new LadderPlan(List.of(2), List.of(new Rung(Audience.BUREAU, 4)));
        change(wanted);
        var after = world.people.as(world.cityLead, () -> ladders.get(campaign));
        assertThat(after.ladder()).isEqualTo(wanted);
        assertThat(after.standard()).isEqualTo(STANDARD);
        assertThat(after.changed() && after.mayChange()).isTrue();
    }

    @Test
    void reminders_of_running_deadlines_move_and_only_those_to_come_are_given() {
        world.fire(deadline, "Event_ReminderDue");
        change(new LadderPlan(List.of(10, 5, 2), STANDARD.rungs()));
        assertThat(world.due(deadline, "Event_ReminderDue")).isEqualTo(DeadlineWorld.morning(DUE.minusDays(5)));
        world.fire(deadline, "Event_ReminderDue");
        assertThat(world.due(deadline, "Event_ReminderDue")).isEqualTo(DeadlineWorld.morning(DUE.minusDays(2)));
        world.fire(deadline, "Event_ReminderDue");
        assertThat(world.timers(deadline)).containsExactly("Event_DayOver");
        assertThat(world.notices(world.schoolLead)).hasSize(3).containsOnly("DEADLINE_REMINDER");
        assertThat(world.log(deadline)).containsOnlyOnce("LADDER");
    }

    @Test
    void reminder_comes_back_when_all_had_been_given() {
        change(new LadderPlan(List.of(), STANDARD.rungs()));
        assertThat(world.timers(deadline)).containsExactly("Event_DayOver");
        change(new LadderPlan(List.of(1), STANDARD.rungs()));
        assertThat(world.due(deadline, "Event_ReminderDue")).isEqualTo(DeadlineWorld.morning(DUE.minusDays(1)));
    }

    @Test
    void rungs_that_were_taken_are_not_taken_again_and_new_ones_come() {
        world.passTheDay(deadline);
        world.fire(deadline, "Event_RungDue");
        change(new LadderPlan(List.of(0), List.of(new Rung(Audience.UNIT_LEAD, 1), new Rung(Audience.BUREAU, 2))));
        assertThat(world.due(deadline, "Event_RungDue")).isEqualTo(DeadlineWorld.morning(DUE.plusDays(2)));
        world.fire(deadline, "Event_RungDue");
        assertThat(world.standsAt(deadline)).containsExactly("UserTask_SuperviseUnit");
        assertThat(escalations()).containsExactly("ESCALATED UNIT_LEAD", "ESCALATED BUREAU");
        assertThat(world.log(deadline)).containsOnlyOnce("DUE_PASSED 1");

        change(STANDARD);
        world.fire(deadline, "Event_RungDue");
        assertThat(escalations())
                .as("below the bureau nothing is made up for")
                .containsExactly("ESCALATED UNIT_LEAD", "ESCALATED BUREAU", "ESCALATED BULLETIN");
        assertThat(world.log(deadline)).containsOnlyOnce("DUE_PASSED 1");
    }

    @Test
    void task_of_supervision_stays_with_whoever_claimed_it() {
        world.passTheDay(deadline);
        var held = world.people.as(
                world.districtLead, () -> tasks.claim(supervision().taskId()));
        change(rungs(new Rung(Audience.BUREAU, 2)));
        assertThat(supervision()).isEqualTo(held);
        assertThat(supervision().assignee()).isEqualTo(world.districtLead.id());
        assertThat(world.due(deadline, "Event_RungDue")).isEqualTo(DeadlineWorld.morning(DUE.plusDays(2)));
        world.people.as(world.districtLead, () -> acts.note(deadline, "they are at it"));
        assertThat(world.timers(deadline)).containsExactlyInAnyOrder("Event_RungDue", "Event_FollowUpDue");

        change(rungs(new Rung(Audience.BUREAU, 3)));
        assertThat(world.standsAt(deadline)).containsExactlyInAnyOrder("Event_RungDue", "Event_FollowUpDue");
        assertThat(world.due(deadline, "Event_RungDue")).isEqualTo(DeadlineWorld.morning(DUE.plusDays(3)));
    }

    @Test
    void timer_of_the_old_ladder_tells_nobody_before_the_new_one_says_so() {
        world.passTheDay(deadline);
        changeAs(world.cityLead, rungs(new Rung(Audience.UNIT_LEAD, 4)));
        world.fire(deadline, "Event_RungDue");
        assertThat(escalations()).isEmpty();
        rounds.follow();
        assertThat(world.timers(deadline)).containsExactly("Event_RungDue");
        world.fire(deadline, "Event_RungDue");
        assertThat(escalations()).containsExactly("ESCALATED UNIT_LEAD");
    }

    @Test
    void reminder_of_the_old_ladder_is_not_given_before_the_new_day() {
        changeAs(world.cityLead, new LadderPlan(List.of(2), STANDARD.rungs()));
        world.fire(deadline, "Event_ReminderDue");
        assertThat(world.notices(world.schoolLead)).isEmpty();
        rounds.follow();
        assertThat(world.due(deadline, "Event_ReminderDue")).isEqualTo(DeadlineWorld.morning(DUE.minusDays(2)));
    }

    @Test
    void ladder_changed_after_an_extension_leaves_the_new_watch_alone() {
        world.passTheDay(deadline);
        world.people.as(world.districtLead, () -> acts.extend(deadline, DUE.plusDays(9), "flood"));
        change(rungs(new Rung(Audience.BUREAU, 2)));
        assertThat(world.timers(deadline)).containsExactly("Event_ReminderDue");
        assertThat(world.due(deadline, "Event_ReminderDue")).isEqualTo(DeadlineWorld.morning(DUE.plusDays(8)));
    }

    @Test
    void other_campaigns_keep_their_ladder_and_their_rounds() {
        var other = world.deadline(world.opened(world.direct), world.direct);
        change(new LadderPlan(List.of(5), STANDARD.rungs()));
        assertThat(world.log(other)).containsExactly("OPENED");
        assertThat(world.due(other, "Event_ReminderDue")).isEqualTo(DeadlineWorld.morning(DUE.minusDays(7)));
    }

    @Test
    void change_is_audited_with_reason_and_the_same_ladder_is_no_change() {
        change(STANDARD);
        assertThat(audited()).isZero();
        change(new LadderPlan(List.of(5), STANDARD.rungs()));
        assertThat(audited()).isOne();
    }

    @Test
    void ladder_without_sense_is_refused() {
        refused("rungs", new LadderPlan(List.of(1), List.of()), "why");
        refused("rungs", rungs(new Rung(Audience.UNIT_LEAD, -1)), "why");
        refused("rungs", rungs(new Rung(Audience.UNIT_LEAD, 61)), "why");
        refused("rungs", rungs(new Rung(Audience.UNIT_LEAD, 3), new Rung(Audience.BUREAU, 2)), "why");
        refused("rungs", rungs(new Rung(Audience.BUREAU, 1), new Rung(Audience.DISTRICT, 2)), "why");
        refused("rungs", rungs(new Rung(Audience.BUREAU, 1), new Rung(Audience.BUREAU, 2)), "why");
        refused("reminderDays", new LadderPlan(List.of(31), STANDARD.rungs()), "why");
        refused("reminderDays", new LadderPlan(List.of(-1), STANDARD.rungs()), "why");
        refused("reason", rungs(new Rung(Audience.BUREAU, 1)), " ");
        assertThat(world.log(deadline)).containsExactly("OPENED");
    }

    @Test
    void only_who_leads_the_campaign_changes_it() {
        var wanted = rungs(new Rung(Audience.BUREAU, 1));
        for (var person : List.of(world.districtLead, world.schoolLead, world.schoolInfo)) {
            assertThatThrownBy(() -> changeAs(person, wanted)).isInstanceOf(AccessRefused.class);
        }
        var stranger = world.people.person(world.people.city(), Role.BUSINESS_LEAD);
        assertThatThrownBy(() -> changeAs(stranger, wanted)).isInstanceOf(NotFound.class);
    }

    @Test
    void rung_without_a_person_is_named() {
        var gaps = world.people.as(world.cityLead, () -> ladders.gaps(campaign));
        assertThat(gaps).isEmpty();
        var empty = world.people.school(world.district);
        assertThat(world.people.as(world.cityLead, () -> ladders.gaps(campaign)))
                .containsExactly(new Gap(Audience.UNIT_LEAD, empty.id(), empty.name()));
        assertThat(world.people.as(world.directInfo, () -> ladders.gaps(campaign)))
                .as("beyond the own unit nobody looks")
                .isEmpty();
        change(rungs(new Rung(Audience.BUREAU, 1)));
        assertThat(world.people.as(world.cityLead, () -> ladders.gaps(campaign)))
                .isEmpty();
    }

    private DeadlineId opened() {
        var milestone = world.opened(Measure.ATTESTED, campaign.value(), List.of(world.school));
        return world.deadline(milestone, world.school);
    }

    private WorkItem supervision() {
        return world.people.as(world.districtLead, () -> acts.taskOf(deadline)).orElseThrow();
    }

    private static LadderPlan rungs(Rung... rungs) {
        return new LadderPlan(List.of(1), List.of(rungs));
    }

    private void change(LadderPlan ladder) {
        changeAs(world.cityLead, ladder);
        rounds.follow();
    }

    private void changeAs(TestPerson person, LadderPlan ladder) {
        world.people.as(person, () -> ladders.change(campaign, ladder, "the holidays are long"));
    }

    private void refused(String field, LadderPlan ladder, String reason) {
        assertThatThrownBy(() -> world.people.as(world.cityLead, () -> ladders.change(campaign, ladder, reason)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly(field));
    }

    private List<String> escalations() {
        return world.log(deadline).stream()
                .filter(line -> line.startsWith("ESCALATED"))
                .toList();
    }

    private int audited() {
        return jdbc.sql("select count(*) from audit_entry where subject_id = :id and action = 'LADDER_CHANGED'"
                        + " and reason = 'the holidays are long'")
                .param("id", campaign.toString())
                .query(Integer.class)
                .single();
    }
}
