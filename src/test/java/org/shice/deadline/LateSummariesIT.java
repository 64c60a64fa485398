package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.notice.ChatFormat;
import org.shice.notice.ChatWish;
import org.shice.notice.GroupChats;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.platform.time.TimeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What group chats hear of late units: every morning, and when one reaches the bulletin. */
@ShiceIT
class LateSummariesIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LateSummaries summaries;

    @Autowired
    private GroupChats chats;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private DeadlineWorld world;
    private DeadlineId late;

    @BeforeEach
    void late_school() {
        jdbc.sql("delete from group_chat").update();
        world = new DeadlineWorld(context);
        var milestone = world.opened(Measure.ATTESTED, UUID.randomUUID(), List.of(world.school, world.direct));
        late = world.deadline(milestone, world.school);
        chat(world.bureau, true, true);
        chat(world.district, true, false);
        chat(world.direct, true, true);
        world.passTheDay(late);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void chats_that_want_it_hear_once_every_morning_who_is_late_below_them() {
        clock.moveTo(DeadlineWorld.DUE
                .plusDays(1)
                .atTime(LocalTime.of(7, 59))
                .atZone(TimeSettings.ZONE)
                .toInstant());
        summaries.writeDue();
        assertThat(heard("SUMMARY")).isEmpty();
        clock.moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(1)));
        assertThat(summaries.writeDue())
                .as("nobody below the other school is late")
                .isOne();
        assertThat(summaries.writeDue()).as("once a day").isZero();
        assertThat(heard("SUMMARY")).containsExactly(world.bureau.name() + ": " + world.school.name() + " 1");
        jdbc.sql("update group_message set state = 'SENT'").update();
        clock.moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(2)));
        assertThat(summaries.writeDue()).isOne();
        assertThat(heard("SUMMARY")).hasSize(2);
    }

    @Test
    void unit_that_reaches_the_bulletin_is_named_in_the_chats_above_it() {
        for (int rung = 1; rung <= 3; rung++) {
            world.fire(late, "Event_RungDue");
        }
        assertThat(heard("BULLETIN")).isEmpty();
        world.fire(late, "Event_RungDue");
        assertThat(heard("BULLETIN"))
                .containsExactlyInAnyOrder(
                        world.bureau.name() + ": " + world.school.name() + " 1",
                        world.district.name() + ": " + world.school.name() + " 1");
    }

    private void chat(UnitInfo unit, boolean bulletins, boolean mornings) {
        var admin = world.people.person(world.bureau, Role.SYSTEM_ADMIN);
        var wish = new ChatWish(ChatFormat.WECOM, "https://localhost/hook", bulletins, mornings);
        world.people.as(admin, () -> chats.save(unit.id(), wish));
    }

    private List<String> heard(String kind) {
        return jdbc.sql(
                        """
                        select u.name || ': ' || array_to_string(m.units, ',') || ' ' || m.late as line
                        from group_message m join organization_unit u on u.id = m.unit_id where m.kind = :kind
                        """)
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
