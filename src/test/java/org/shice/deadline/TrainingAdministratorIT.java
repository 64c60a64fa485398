package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the 培训管理员 of a school may say: that its trainings are held, and nothing else. */
@ShiceIT
class TrainingAdministratorIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcTemplate jdbc;

    private DeadlineWorld world;

    private TestPerson trainer;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
        trainer = world.people.person(world.school, Role.TRAINING_ADMIN);
    }

    @Test
    void training_of_the_own_school_is_attested() {
        var own = training(true);
        world.people.as(trainer, () -> decisions.attest(own, "signed list of 48 people"));
        assertThat(world.people.as(trainer, () -> deadlines.get(own)).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void nothing_but_a_training_is_attested() {
        var own = training(false);
        assertThat(world.people.as(trainer, () -> deadlines.acts(own))).isEmpty();
        assertThatThrownBy(() -> world.people.as(trainer, () -> decisions.attest(own, "done")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void training_of_another_school_is_not_even_seen() {
        var milestone = world.opened(world.direct);
        name(milestone, "teacher-training");
        var other = world.deadline(milestone, world.direct);
        assertThatThrownBy(() -> world.people.as(trainer, () -> decisions.attest(other, "done")))
                .isInstanceOf(NotFound.class);
    }

    private DeadlineId training(boolean training) {
        var milestone = world.opened(world.school);
        name(milestone, training ? "teacher-training" : "commitments");
        return world.deadline(milestone, world.school);
    }

    private void name(UUID milestone, String key) {
        jdbc.update(
                "update milestone_watch set name_key = ? where milestone_id = ?",
                "plan.milestone.yueyang-city." + key,
                milestone);
    }
}
