package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.SystemIdentity;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.platform.time.TimeSettings;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many units at once with the engine's job executor on: all opened, all reminded and late at the same moments, half of
 * them finishing in a burst while the ladder runs.
 */
@ShiceIT
class DeadlineBurstIT {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(DeadlineBurstIT.class);
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** Of a hundred jobs; each is tried again by itself, a storm is many times more. */
    private static final int TOLERATED_COLLISIONS = 5;

    private static final List<String> TELLERS =
            List.of("org.camunda.bpm.engine.jobexecutor", SignalCourier.class.getName());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private DeadlineRound round;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final ListAppender<ILoggingEvent> warnings = new ListAppender<>();
    private DeadlineWorld world;

    @BeforeEach
    void build() {
        world = new DeadlineWorld(context);
        warnings.start();
        TELLERS.forEach(name -> logger(name).addAppender(warnings));
    }

    @AfterEach
    void putBack() {
        TELLERS.forEach(name -> logger(name).detachAppender(warnings));
        executor(false);
        clock.reset();
        ClockUtil.reset();
    }

    @Test
    void hundreds_of_units_at_once_storm_fail_and_lose_nothing() throws Exception {
        burst(200);
    }

    @Test
    @Tag("benchmark")
    void thousands_of_units_at_once_storm_fail_and_lose_nothing() throws Exception {
        burst(5000);
    }

    private void burst(int units) throws Exception {
        var schools = schools(units);
        var milestone = world.begun(Measure.ATTESTED, UUID.randomUUID(), schools);
        var started = System.nanoTime();
        executor(true);
        await(() -> count(milestone, "1 = 1") == units && state(milestone).equals("WAITING"));
        var opening = seconds(started);

        started = System.nanoTime();
        moveTo(TimeSettings.endOf(DeadlineWorld.DUE));
        await(() -> count(milestone, "rung >= 1") == units);
        var late = seconds(started);

        started = System.nanoTime();
        moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(1)));
        var done = deadlines(milestone).subList(0, units / 2);
        attestAll(done);
        await(() -> {
            round.follow();
            return count(milestone, "signal is not null") == 0
                    && count(milestone, "state = 'OVERDUE' and rung < 2") == 0;
        });
        var burst = seconds(started);

        moveTo(DeadlineWorld.morning(DeadlineWorld.DUE.plusDays(5)));
        await(() -> count(milestone, "state = 'OVERDUE' and rung < 4") == 0);
        assertThat(incidents()).isZero();
        assertThat(collisions()).isLessThan(jobs(units) * TOLERATED_COLLISIONS / 100);
        assertThat(otherWarnings()).isEmpty();
        assertThat(running(done)).isZero();
        assertThat(escalations(milestone, "OVERDUE")).isEqualTo(4 * (units - units / 2));
        assertThat(escalatedAfterTheEnd(milestone)).isZero();
        attestAll(deadlines(milestone).subList(units / 2, units));
        await(() -> {
            round.follow();
            return world.visited(milestone).contains("EndEvent_MilestoneDone");
        });
        LOG.info(
                "{} units: opened in {} s, all reminded and late in {} s, {} finished in a burst in {} s; collisions: {}",
                units,
                opening,
                late,
                done.size(),
                burst,
                collisions());
    }

    /** A reminder, the day and its rung of each unit, and three more rungs of those that stay late. */
    private static int jobs(int units) {
        return 3 * units + 3 * (units - units / 2);
    }

    /** Jobs that met another transaction and were tried again. */
    private long collisions() {
        return told().filter(DeadlineBurstIT::isCollision).count();
    }

    private List<String> otherWarnings() {
        return told().filter(words -> !isCollision(words)).toList();
    }

    private Stream<String> told() {
        return List.copyOf(warnings.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage);
    }

    private static boolean isCollision(String words) {
        return words.contains("Exception while executing job") && words.contains("OptimisticLocking");
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private List<UnitInfo> schools(int units) {
        var schools = new ArrayList<UnitInfo>();
        for (int i = 0; i < units; i++) {
            schools.add(world.people.school(world.district));
        }
        return schools;
    }

    /** Eight people at once, as fast as they can. */
    private void attestAll(List<DeadlineId> ids) throws InterruptedException {
        var people = Executors.newFixedThreadPool(8);
        try {
            var acts = ids.stream()
                    .<Callable<Boolean>>map(id -> () -> {
                        system.run(() -> decisions.attest(id, "done"));
                        return true;
                    })
                    .toList();
            assertThat(people.invokeAll(acts))
                    .allSatisfy(act -> assertThat(act.get()).isTrue());
        } finally {
            people.shutdownNow();
        }
    }

    private void moveTo(Instant moment) {
        clock.moveTo(moment.plusSeconds(1));
        ClockUtil.setCurrentTime(Date.from(moment.plusSeconds(1)));
    }

    private List<DeadlineId> deadlines(UUID milestone) {
        return jdbc.sql("select id from unit_deadline where milestone_id = :milestone order by id")
                .param("milestone", milestone)
                .query((row, number) -> new DeadlineId(row.getObject("id", UUID.class)))
                .list();
    }

    private int count(UUID milestone, String condition) {
        return jdbc.sql("select count(*) from unit_deadline where milestone_id = :milestone and " + condition)
                .param("milestone", milestone)
                .query(Integer.class)
                .single();
    }

    private String state(UUID milestone) {
        return jdbc.sql("select state from milestone_watch where milestone_id = :milestone")
                .param("milestone", milestone)
                .query(String.class)
                .single();
    }

    private int escalations(UUID milestone, String state) {
        return jdbc.sql(
                        """
                        select count(*) from deadline_event e join unit_deadline d on d.id = e.deadline_id
                        where d.milestone_id = :milestone and d.state = :state and e.kind = 'ESCALATED'
                        """)
                .param("milestone", milestone)
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    private int escalatedAfterTheEnd(UUID milestone) {
        return jdbc.sql(
                        """
                        select count(*) from deadline_event e join deadline_event m on m.deadline_id = e.deadline_id
                        join unit_deadline d on d.id = e.deadline_id
                        where d.milestone_id = :milestone and m.kind = 'MET' and e.kind = 'ESCALATED' and e.id > m.id
                        """)
                .param("milestone", milestone)
                .query(Integer.class)
                .single();
    }

    private long incidents() {
        return runtime.createIncidentQuery()
                .processDefinitionKeyIn("plan-milestone", "deadline-milestone")
                .count();
    }

    private long running(List<DeadlineId> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> world.runs(ids.get(i)))
                .count();
    }

    private void executor(boolean on) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (on) {
            executor.start();
        } else {
            executor.shutdown();
        }
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(condition);
    }

    private static double seconds(long since) {
        return Math.round((System.nanoTime() - since) / 1e8) / 10.0;
    }
}
