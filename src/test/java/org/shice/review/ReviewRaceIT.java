package org.shice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.platform.error.Refusal;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskTaken;
import org.shice.tasks.WorkItemReconciler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once: one winner and one plain message. Nothing half done is left. */
@ShiceIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewRaceIT {

    private static final int ROUNDS = 15;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CollectionCases cases;

    @Autowired
    private TaskList tasks;

    @Autowired
    private WorkItemReconciler reconciler;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private ReviewWorld world;

    @SuppressWarnings("NullAway.Init")
    private TestPerson colleague;

    @BeforeAll
    void build() {
        world = new ReviewWorld(context);
        colleague = world.people.person(world.countySchool, Role.INFORMATION_ADMIN);
    }

    @Test
    void two_reviewers_claim_the_same_task() {
        for (int round = 0; round < ROUNDS; round++) {
            var task = submitted().task();
            var outcome = race(
                    () -> world.people.as(world.schoolAdmin, () -> tasks.claim(task)),
                    () -> world.people.as(colleague, () -> tasks.claim(task)));
            outcome.hasOneWinnerAnd(TaskTaken.class);
            assertThat(outcome.refusals().get(0).args())
                    .containsExactly(outcome.winner(0) ? world.schoolAdmin.displayName() : colleague.displayName());
        }
        assertThat(reconciler.inspect().none()).isTrue();
    }

    @Test
    void two_reviewers_decide_the_same_task() {
        for (int round = 0; round < ROUNDS; round++) {
            var item = submitted();
            race(
                            () -> decide(world.schoolAdmin, item.task(), DecisionInput.approve()),
                            () -> decide(
                                    colleague,
                                    item.task(),
                                    DecisionInput.returnTo(ReturnTarget.TEACHER, "not right", List.of())))
                    .hasOneWinnerAnd(TaskTaken.class);
            assertThat(decisionsOf(item.teacher())).isEqualTo(1);
        }
        assertThat(reconciler.inspect().none()).isTrue();
    }

    @Test
    void teacher_withdraws_while_a_reviewer_claims() {
        for (int round = 0; round < ROUNDS; round++) {
            var item = submitted();
            var outcome = race(
                    () -> world.people.as(world.schoolAdmin, () -> tasks.claim(item.task())),
                    () -> world.people.as(item.teacher().person(), () -> {
                        cases.withdraw(item.teacher().collection());
                        return true;
                    }));
            assertThat(outcome.refusals()).hasSize(1);
            assertThat(world.stageOf(item.teacher())).isEqualTo(outcome.winner(0) ? Stage.UNIT : Stage.FILL);
        }
        assertThat(reconciler.inspect().none()).isTrue();
    }

    @Test
    void person_leaves_while_a_reviewer_decides() {
        for (int round = 0; round < ROUNDS; round++) {
            var item = submitted();
            race(() -> decide(world.schoolAdmin, item.task(), DecisionInput.approve()), () -> {
                world.leaves(item.teacher(), colleague, LeavingReason.LEFT_UNIT);
                return true;
            });
            assertThat(world.stageOf(item.teacher())).isEqualTo(Stage.LEFT);
            assertThat(world.openTasksOf(item.teacher())).isEmpty();
        }
        assertThat(reconciler.inspect().none()).isTrue();
    }

    @Test
    void departments_that_end_at_the_same_moment_are_both_heard() {
        for (int round = 0; round < ROUNDS; round++) {
            var teacher = world.teacher(world.college);
            world.submits(teacher);
            world.approves(world.collegeAdmin, teacher);
            var academic = world.taskOf(world.academicReviewer, teacher).taskId();
            var research = world.taskOf(world.researchReviewer, teacher).taskId();
            var returns = DecisionInput.returnTo(ReturnTarget.TEACHER, "not right", List.of());
            var outcome = race(
                    () -> decide(world.academicReviewer, academic, DecisionInput.approve()),
                    () -> decide(world.researchReviewer, research, returns));
            assertThat(outcome.refusals()).isEmpty();
            assertThat(world.stageOf(teacher)).isEqualTo(Stage.RETURNED);
        }
        assertThat(reconciler.inspect().none()).isTrue();
    }

    @Test
    void enrolled_twice_at_once_starts_one_case() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = world.people.person(world.countySchool, Role.TEACHER);
            var record = world.record(world.countySchool, person, java.util.Map.of());
            var started = new ArrayList<Boolean>();
            race(
                    () -> synchronizedAdd(started, world.enrol(world.countySchool, record)),
                    () -> synchronizedAdd(started, world.enrol(world.countySchool, record)));
            assertThat(started).containsExactlyInAnyOrder(true, false);
            assertThat(world.asSystem(() -> cases.casesOf(record))).hasSize(1);
        }
    }

    @Test
    void rollback_leaves_neither_row_nor_instance() {
        var person = world.people.person(world.countySchool, Role.TEACHER);
        var record = world.record(world.countySchool, person, java.util.Map.of());
        var before = runtime.createProcessInstanceQuery().count();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(world.enrol(world.countySchool, record)).isTrue();
                    throw new IllegalStateException("after everything");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
        assertThat(world.asSystem(() -> cases.casesOf(record))).isEmpty();
        assertThat(workItems(record.value())).isZero();

        var item = submitted();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    world.approves(world.schoolAdmin, item.teacher());
                    throw new IllegalStateException("after everything");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.stageOf(item.teacher())).isEqualTo(Stage.UNIT);
        assertThat(decisionsOf(item.teacher())).isZero();
        assertThat(world.openTasksOf(item.teacher())).extracting("taskId").containsExactly(item.task());
        assertThat(reconciler.inspect().none()).isTrue();
    }

    @Test
    void reconciler_finds_and_repairs_what_does_not_agree() {
        var lost = submitted();
        var stale = submitted();
        var wrong = submitted();
        jdbc.sql("delete from work_item where task_id = :task")
                .param("task", lost.task())
                .update();
        jdbc.sql("update work_item set state = 'CLAIMED', assignee_id = :other where task_id = :task")
                .param("other", colleague.id().value())
                .param("task", wrong.task())
                .update();
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(stale.teacher().collection().toString())
                        .singleResult()
                        .getId(),
                "test",
                true,
                true);
        jdbc.sql("update work_item set state = 'FREE', finished_at = null where task_id = :task")
                .param("task", stale.task())
                .update();
        var drift = reconciler.inspect();
        assertThat(List.of(drift.missing(), drift.orphaned(), drift.misassigned()))
                .containsExactly(1, 1, 1);
        assertThat(reconciler.reconcile()).isEqualTo(drift);
        assertThat(reconciler.inspect().none()).isTrue();
        world.approves(world.schoolAdmin, lost.teacher());
        assertThat(world.stageOf(lost.teacher())).isEqualTo(Stage.DISTRICT);
    }

    private record Submitted(Teacher teacher, String task) {}

    private Submitted submitted() {
        var teacher = world.teacher(world.countySchool);
        world.submits(teacher);
        return new Submitted(teacher, world.taskOf(world.schoolAdmin, teacher).taskId());
    }

    private Object decide(TestPerson person, String task, DecisionInput decision) {
        return world.people.as(person, () -> {
            reviews.decide(task, decision);
            return true;
        });
    }

    private long decisionsOf(Teacher teacher) {
        return jdbc.sql("select count(*) from review_decision where record_id = :record")
                .param("record", teacher.record().value())
                .query(Long.class)
                .single();
    }

    private long workItems(java.util.UUID record) {
        return jdbc.sql("select count(*) from work_item where record_id = :record")
                .param("record", record)
                .query(Long.class)
                .single();
    }

    private static Object synchronizedAdd(List<Boolean> started, boolean value) {
        synchronized (started) {
            return started.add(value);
        }
    }

    /** What two who acted at the same moment got: nothing, or a refusal. Anything else fails the test. */
    private record Outcome(List<@Nullable Refusal> ends) {

        List<Refusal> refusals() {
            var refusals = new ArrayList<Refusal>();
            for (var end : ends) {
                if (end != null) {
                    refusals.add(end);
                }
            }
            return refusals;
        }

        boolean winner(int one) {
            return ends.get(one) == null;
        }

        void hasOneWinnerAnd(Class<? extends Refusal> refusal) {
            assertThat(refusals()).hasSize(1).first().isInstanceOf(refusal);
        }
    }

    private static Outcome race(Callable<?> one, Callable<?> two) {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var futures = new ArrayList<Future<?>>();
            for (var action : List.of(one, two)) {
                futures.add(pool.submit(() -> {
                    barrier.await(10, TimeUnit.SECONDS);
                    return action.call();
                }));
            }
            List<@Nullable Refusal> ends = new ArrayList<>();
            for (var future : futures) {
                ends.add(end(future));
            }
            return new Outcome(ends);
        } finally {
            pool.shutdownNow();
        }
    }

    private static @Nullable Refusal end(Future<?> future) {
        try {
            future.get(60, TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refused) {
                return refused;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
