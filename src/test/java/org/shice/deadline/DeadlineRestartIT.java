package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.plan.Milestone;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.platform.time.TimeSettings;
import org.shice.start.Node;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product is killed an hour before a day is over and starts an hour after. Its process has the real clock, so instead
 * of the clock the days move: everything that the deadlines wait for comes earlier. The plan lies far in the future but
 * for the one milestone that the test watches.
 */
@ShiceIT
class DeadlineRestartIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private JdbcClient jdbc;

    private DeadlineWorld world;
    private List<DeadlineId> watched = List.of();

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
    }

    @Test
    void escalations_that_fell_due_while_the_product_was_dead_come_once_each() {
        var milestone = launched();
        try (var first = Node.on(context)) {
            first.awaitReady();
            await().atMost(LONGEST).until(() -> count(milestone) == 2);
            watched = List.of(deadline(milestone, world.school), deadline(milestone, world.direct));
            pass(Duration.between(Instant.now(), due(watched.get(0))).minusHours(1));
            first.process().kill();
        }
        var county = watched.get(0);
        var direct = watched.get(1);
        assertThat(escalations(county)).as("an hour before").isEmpty();
        pass(Duration.ofHours(2));
        try (var second = Node.on(context)) {
            second.awaitReady();
            await().atMost(LONGEST).until(() -> isLate(county) && isLate(direct));
            assertThat(escalations(county)).containsExactly("ESCALATED UNIT_LEAD");
            assertThat(escalations(direct)).containsExactly("ESCALATED UNIT_LEAD");
            pass(Duration.ofDays(9));
            await().atMost(LONGEST).until(() -> isLadderDone(county) && isLadderDone(direct));
        }
        assertThat(escalations(county))
                .containsExactly("ESCALATED UNIT_LEAD", "ESCALATED DISTRICT", "ESCALATED BUREAU", "ESCALATED BULLETIN");
        assertThat(escalations(direct))
                .containsExactly("ESCALATED UNIT_LEAD", "ESCALATED BUREAU", "ESCALATED BULLETIN");
        assertThat(world.log(county)).containsOnlyOnce("DUE_PASSED 1");
        assertThat(told(world.schoolLead.id().value())).isOne();
        assertThat(told(world.districtLead.id().value())).isOne();
    }

    /** Of the whole plan only the names of the staff are wanted now; the two schools have none. */
    private Milestone launched() {
        return world.people.as(world.cityLead, () -> {
            var start = LocalDate.of(2098, 12, 1);
            var plan = plans.create(new NewPlan("采集", world.bureau.id(), PlanTemplate.CITY, start, Map.of()));
            launching.launch(plan);
            var roster = roster(plan);
            var today = LocalDate.now(TimeSettings.ZONE);
            editing.move(roster.id(), new Dates(today, today.plusDays(1), WeekendPolicy.KEEP), "the names come first");
            return roster;
        });
    }

    private Milestone roster(CampaignId plan) {
        return plans.get(plan).milestones().stream()
                .filter(milestone -> milestone.key().equals("roster"))
                .findFirst()
                .orElseThrow();
    }

    /** The whole world grows older by so much. */
    private void pass(Duration time) {
        for (var id : watched) {
            jdbc.sql(
                            """
                            update unit_deadline set due_at = due_at - cast(:time as interval),
                                opened_at = opened_at - cast(:time as interval),
                                round_at = round_at - cast(:time as interval)
                            where id = :id
                            """)
                    .param("time", time.toString())
                    .param("id", id.value())
                    .update();
            jdbc.sql("update act_ru_job set duedate_ = duedate_ - cast(:time as interval)"
                            + " where process_instance_id_ = :instance")
                    .param("time", time.toString())
                    .param("instance", world.running(id))
                    .update();
        }
    }

    private boolean isLate(DeadlineId id) {
        return world.standsAt(id).containsAll(List.of("UserTask_SuperviseUnit", "Event_RungDue"))
                && world.jobs(world.running(id)).stream()
                        .noneMatch(job -> job.getDuedate().toInstant().isBefore(Instant.now()));
    }

    private boolean isLadderDone(DeadlineId id) {
        return !world.standsAt(id).contains("Event_RungDue");
    }

    private int count(Milestone milestone) {
        return jdbc.sql("select count(*) from unit_deadline where milestone_id = :milestone")
                .param("milestone", milestone.id().value())
                .query(Integer.class)
                .single();
    }

    private DeadlineId deadline(Milestone milestone, UnitInfo unit) {
        return world.deadline(milestone.id().value(), unit);
    }

    private Instant due(DeadlineId id) {
        return jdbc.sql("select ends_at from unit_deadline where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getTimestamp("ends_at").toInstant())
                .single();
    }

    private List<String> escalations(DeadlineId id) {
        return world.log(id).stream()
                .filter(line -> line.startsWith("ESCALATED"))
                .toList();
    }

    /** How often the ladder has told a person about a delay of the county school. */
    private int told(UUID person) {
        return jdbc.sql("select count(*) from notice where account_id = :person and kind = 'DEADLINE_ESCALATED'"
                        + " and link = :link")
                .param("person", person)
                .param("link", DeadlineLinks.page(watched.get(0)))
                .query(Integer.class)
                .single();
    }
}
