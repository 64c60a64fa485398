package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.plan.Measure;
import org.shice.start.Node;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The product is killed an hour before a day is over and starts an hour after. The process has the real clock, so instead
 * of the clock the day moves: everything that the deadline waits for comes two hours earlier.
 */
@ShiceIT
class DeadlineRestartIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MilestoneOpening opening;

    @Autowired
    private TestMilestones milestones;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private DeadlineWorld world;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
    }

    @Test
    void escalation_that_fell_due_while_the_product_was_dead_comes_once() {
        var id = endingInAnHour();
        try (var first = Node.on(context)) {
            first.awaitReady();
            assertThat(escalations(id)).isZero();
            first.process().kill();
        }
        twoHoursPass(id);
        try (var second = Node.on(context)) {
            second.awaitReady();
            await().atMost(Duration.ofSeconds(40)).until(() -> escalations(id) > 0);
            await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(10)).until(() -> escalations(id) == 1);
        }
        assertThat(world.log(id)).containsSubsequence("OPENED", "DUE_PASSED 1", "ESCALATED UNIT_LEAD");
        assertThat(world.notices(world.schoolLead)).containsOnlyOnce("DEADLINE_ESCALATED");
        assertThat(world.standsAt(id)).contains("UserTask_SuperviseUnit", "Event_RungDue");
    }

    private DeadlineId endingInAnHour() {
        var milestone = UUID.randomUUID();
        milestones.add(new MilestoneFacts.Milestone(
                milestone,
                UUID.randomUUID(),
                "ui.home",
                Measure.ATTESTED,
                Ladders.STANDARD,
                clock.instant().plus(Duration.ofHours(1)),
                List.of(world.school)));
        opening.openNextUnits(milestone);
        return world.deadline(milestone, world.school);
    }

    private void twoHoursPass(DeadlineId id) {
        jdbc.update(
                """
                update unit_deadline set due_at = due_at - interval '2 hours', opened_at = opened_at - interval '2 hours',
                    round_at = round_at - interval '2 hours' where id = ?
                """,
                id.value());
        jdbc.update(
                "update act_ru_job set duedate_ = duedate_ - interval '2 hours' where process_instance_id_ = ?",
                world.running(id));
    }

    private int escalations(DeadlineId id) {
        return (int) world.log(id).stream()
                .filter(line -> line.startsWith("ESCALATED"))
                .count();
    }
}
