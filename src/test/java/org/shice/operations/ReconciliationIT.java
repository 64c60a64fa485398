package org.shice.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@ShiceIT
class ReconciliationIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OperationsService operations;

    @Autowired
    private JdbcTemplate jdbc;

    private ReviewWorld world;
    private TestPerson admin;
    private Teacher teacher;
    private String task;

    @BeforeEach
    void submitted() {
        world = new ReviewWorld(context);
        admin = world.people.person(world.city, Role.SYSTEM_ADMIN);
        teacher = world.teacher(world.countySchool);
        world.submits(teacher);
        task = world.taskOf(world.schoolAdmin, teacher).taskId();
        world.people.as(admin, operations::mendTasks);
    }

    @Test
    void deleted_row_is_missing_until_it_is_mended() {
        jdbc.update("delete from work_item where task_id = ?", task);

        var found = world.people.as(admin, operations::checkTasks);
        assertThat(found.drift().missing()).isEqualTo(1);
        assertThat(found.isInStep()).isFalse();
        assertThat(world.openTasksOf(teacher)).isEmpty();

        var mended = world.people.as(admin, operations::mendTasks);
        assertThat(mended.drift().missing()).isEqualTo(1);
        assertThat(world.people.as(admin, operations::checkTasks).drift().none())
                .isTrue();
        world.approves(world.schoolAdmin, teacher);
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.DISTRICT);
    }

    @Test
    void row_without_a_task_is_taken_off_the_list() {
        var surplus = UUID.randomUUID().toString();
        jdbc.update(
                """
                insert into work_item (task_id, process_key, task_key, process_instance_id, root_instance_id, subject_id,
                    stage, role, owner_unit_id, queue, unit_id, unit_path, unit_name, title, search_text, state, due_at,
                    created_at)
                select ?, process_key, task_key, process_instance_id, root_instance_id, subject_id, stage, role,
                    owner_unit_id, queue, unit_id, unit_path, unit_name, title, search_text, state, due_at, created_at
                from work_item where task_id = ?""",
                surplus,
                task);

        assertThat(world.people.as(admin, operations::checkTasks).drift().orphaned())
                .isEqualTo(1);
        world.people.as(admin, operations::mendTasks);
        assertThat(jdbc.queryForObject("select state from work_item where task_id = ?", String.class, surplus))
                .isEqualTo("CANCELLED");
    }

    @Test
    void last_run_is_remembered_with_what_it_found() {
        jdbc.update("delete from work_item where task_id = ?", task);
        var found = world.people.as(admin, operations::checkTasks);

        assertThat(world.people.as(admin, operations::lastReconciliation)).hasValueSatisfying(last -> {
            assertThat(last.drift()).isEqualTo(found.drift());
            assertThat(last.mended()).isFalse();
        });
        world.people.as(admin, operations::mendTasks);
        assertThat(world.people.as(admin, operations::lastReconciliation))
                .hasValueSatisfying(last -> assertThat(last.isInStep()).isTrue());
    }
}
