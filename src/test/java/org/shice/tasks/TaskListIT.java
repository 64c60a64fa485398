package org.shice.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.TaskList.Chip;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskList.Sort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of the information administrator of a school with eleven submissions. */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskListIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskList tasks;

    @Autowired
    private JdbcClient jdbc;

    private final List<Teacher> teachers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private ReviewWorld world;

    @SuppressWarnings("NullAway.Init")
    private TestPerson me;

    /** Of eleven: 0 and 1 are mine, 2 is a colleague's, 3 and 4 overdue, 5 due tomorrow, 6 came back. */
    @BeforeAll
    void build() {
        world = new ReviewWorld(context);
        me = world.schoolAdmin;
        for (int i = 0; i < 11; i++) {
            var teacher = world.teacher(world.countySchool);
            world.submits(teacher);
            teachers.add(teacher);
        }
        var colleague = world.people.person(world.countySchool, Role.INFORMATION_ADMIN);
        world.people.as(me, () -> tasks.claim(task(0)));
        world.people.as(me, () -> tasks.claim(task(1)));
        world.people.as(colleague, () -> tasks.claim(task(2)));
        due(3, Duration.ofDays(-5));
        due(4, Duration.ofDays(-1));
        due(5, Duration.ofDays(1));
        world.returns(me, teachers.get(6), ReturnTarget.TEACHER);
        world.submits(teachers.get(6));
        var elsewhere = world.teacher(world.directSchool);
        world.submits(elsewhere);
    }

    @Test
    void numbers_beside_the_filters_are_the_sizes_of_the_lists_behind_them() {
        for (var scope : Scope.values()) {
            var filter = Filter.of(scope);
            var counts = as(me, () -> tasks.counts(filter));
            assertThat(counts)
                    .containsEntry(Chip.MINE, size(Filter.of(Scope.MINE)))
                    .containsEntry(Chip.FREE, size(Filter.of(Scope.FREE)))
                    .containsEntry(Chip.AREA, size(Filter.of(Scope.AREA)))
                    .containsEntry(Chip.OVERDUE, size(only(scope, true, false, false)))
                    .containsEntry(Chip.DUE_SOON, size(only(scope, false, true, false)))
                    .containsEntry(Chip.RETURNED_BEFORE, size(only(scope, false, false, true)));
        }
        assertThat(as(me, () -> tasks.counts(Filter.of(Scope.FREE))))
                .containsEntry(Chip.MINE, 2)
                .containsEntry(Chip.FREE, 8)
                .containsEntry(Chip.AREA, 11)
                .containsEntry(Chip.OVERDUE, 2)
                .containsEntry(Chip.DUE_SOON, 1)
                .containsEntry(Chip.RETURNED_BEFORE, 1);
    }

    @ParameterizedTest
    @EnumSource
    void pages_by_key_show_every_row_once_in_every_order(Sort sort) {
        for (var descending : List.of(false, true)) {
            var filter = new Filter(Scope.AREA, null, null, null, false, false, false, "", sort, descending);
            var all = as(me, () -> tasks.pageAt(filter, 0, 100).items());
            assertThat(all).hasSize(11);
            assertThat(pages(filter)).isEqualTo(all);
            assertThat(as(me, () -> tasks.pageAt(filter, 4, 3).items())).isEqualTo(all.subList(4, 7));
        }
    }

    @Test
    void filters_narrow_by_unit_stage_and_text() {
        assertThat(size(filter(Scope.AREA, "UNIT", ""))).isEqualTo(11);
        assertThat(size(filter(Scope.AREA, "DISTRICT", ""))).isZero();
        var name = teachers.get(7).person().username();
        assertThat(as(me, () -> tasks.pageAt(filter(Scope.AREA, null, name.toUpperCase(java.util.Locale.ROOT)), 0, 10)
                        .items()))
                .extracting("taskId")
                .containsExactly(task(7));
        assertThat(size(filter(Scope.AREA, null, "%' or 1=1 --"))).isZero();
        var unit =
                new Filter(Scope.AREA, world.directSchool.id(), null, null, false, false, false, "", Sort.DUE, false);
        assertThat(size(unit)).isZero();
    }

    @Test
    void list_ends_at_the_border_of_the_area() {
        assertThat(as(world.auditor, () -> tasks.count(Filter.of(Scope.FREE)))).isZero();
        assertThat(as(world.auditor, () -> tasks.count(Filter.of(Scope.AREA)))).isEqualTo(11);
        assertThat(as(world.confirmer, () -> tasks.count(Filter.of(Scope.AREA))))
                .isEqualTo(12);
        assertThat(as(world.directAdmin, () -> tasks.count(Filter.of(Scope.AREA))))
                .isEqualTo(1);
        assertThat(as(teachers.get(0).person(), () -> tasks.count(Filter.of(Scope.AREA))))
                .isZero();
        assertThat(as(world.directAdmin, () -> world.refusal(() -> tasks.get(task(7)))))
                .isInstanceOf(NotFound.class);
        assertThat(as(world.directAdmin, () -> world.refusal(() -> tasks.claim(task(7)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void next_task_is_free_in_the_same_queue_and_not_the_own_record() {
        var filter = Filter.of(Scope.MINE);
        var next = as(me, () -> tasks.next(filter, task(0)).orElseThrow());
        assertThat(next.state()).isEqualTo(WorkItem.State.FREE);
        assertThat(next.queue()).isEqualTo(as(me, () -> tasks.get(task(0))).queue());
    }

    @Test
    void broken_cursor_is_an_answer_and_no_fault() {
        assertThat(as(me, () -> world.refusal(() -> tasks.page(Filter.of(Scope.FREE), "%%%", 10))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void teacher_finds_the_own_record_among_mine() {
        var filling = world.teacher(world.directSchool);
        var mine = as(filling.person(), () -> tasks.pageAt(Filter.of(Scope.MINE), 0, 10)
                .items());
        assertThat(mine).extracting("stage").containsExactly("FILL");
        assertThat(as(
                        filling.person(),
                        () -> world.refusal(() -> tasks.release(mine.get(0).taskId()))))
                .isInstanceOf(TaskTaken.class);
    }

    private List<WorkItem> pages(Filter filter) {
        var rows = new ArrayList<WorkItem>();
        String cursor = null;
        do {
            var from = cursor;
            var page = as(me, () -> tasks.page(filter, from, 4));
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    private int size(Filter filter) {
        return as(me, () -> {
            assertThat(tasks.pageAt(filter, 0, 100).items()).hasSize(tasks.count(filter));
            return tasks.count(filter);
        });
    }

    private static Filter only(Scope scope, boolean overdue, boolean soon, boolean returned) {
        return new Filter(scope, null, null, null, overdue, soon, returned, "", Sort.DUE, false);
    }

    private static Filter filter(Scope scope, @org.jspecify.annotations.Nullable String stage, String text) {
        return new Filter(scope, null, stage, null, false, false, false, text, Sort.DUE, false);
    }

    private <T> T as(TestPerson person, java.util.function.Supplier<T> work) {
        return world.people.as(person, work);
    }

    private String task(int number) {
        return world.taskOf(world.schoolAdmin, teachers.get(number)).taskId();
    }

    private void due(int number, Duration fromNow) {
        jdbc.sql("update work_item set due_at = :due where task_id = :task")
                .param("due", Timestamp.from(Instant.now().plus(fromNow)))
                .param("task", task(number))
                .update();
    }
}
