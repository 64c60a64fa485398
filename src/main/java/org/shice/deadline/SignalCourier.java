package org.shice.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the processes what the rows say. A signal stands in its row until the transaction that tells it commits, so a
 * crash loses none, and people and measurements never wait for the engine. The row is locked while its process is told;
 * a timer of the same process locks it too, so one of both comes first and the other sees it. Several nodes can work at
 * once: each takes rows that no other one holds.
 */
@Component
class SignalCourier {

    private static final Logger LOG = LoggerFactory.getLogger(SignalCourier.class);
    private static final int BATCH = 20;

    private static final String TAKE =
            """
            select id, signal from unit_deadline
            where signal is not null and (signal_tries = 0 or signal_at <= :now)
            order by signal_at, id limit :limit for update skip locked
            """;

    private static final String DELAY =
            """
            update unit_deadline set signal_tries = signal_tries + 1,
                signal_at = cast(:now as timestamptz) + least(signal_tries + 1, 30) * interval '10 seconds'
            where id = (select id from unit_deadline
                where signal is not null and (signal_tries = 0 or signal_at <= :now)
                order by signal_at, id limit 1 for update skip locked)
            """;

    private final JdbcClient jdbc;
    private final DeadlineWorkflow workflow;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignalCourier(JdbcClient jdbc, DeadlineWorkflow workflow, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells all that waits to be told. @return how many processes were told */
    int deliverAll() {
        int told = milestones();
        for (int batch = deliver(BATCH); batch != 0; batch = deliver(BATCH)) {
            told += Math.max(batch, 0);
        }
        return told;
    }

    /** When a batch fails, its first row is tried alone, and put off when it is the one that fails. */
    private int deliver(int limit) {
        try {
            return told(limit);
        } catch (ConcurrencyFailureException otherWasFaster) {
            LOG.debug("A process was busy; it is told in the next turn");
        } catch (RuntimeException e) {
            LOG.warn("A process of a deadline could not be told; it is tried again", e);
        }
        return limit > 1 ? deliver(1) : postponed();
    }

    private int told(int limit) {
        Integer told = transaction.execute(status -> {
            var waiting = take(limit);
            for (var next : waiting) {
                workflow.tell(next.id(), next.signal());
                jdbc.sql("update unit_deadline set signal = null, signal_tries = 0 where id = :id")
                        .param("id", next.id().value())
                        .update();
            }
            return waiting.size();
        });
        return told == null ? 0 : told;
    }

    private int postponed() {
        Integer rows = transaction.execute(status ->
                jdbc.sql(DELAY).param("now", Timestamp.from(clock.instant())).update());
        return rows == null || rows == 0 ? 0 : -1;
    }

    private List<Waiting> take(int limit) {
        return jdbc.sql(TAKE)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        new DeadlineId(row.getObject("id", UUID.class)), Signal.valueOf(row.getString("signal"))))
                .list();
    }

    private int milestones() {
        Integer told = transaction.execute(status -> {
            var waiting = jdbc.sql(
                            """
                            select milestone_id, signal from milestone_watch where signal is not null
                            order by milestone_id for update skip locked
                            """)
                    .query((row, number) -> new WaitingMilestone(
                            row.getObject("milestone_id", UUID.class),
                            MilestoneSignal.valueOf(row.getString("signal"))))
                    .list();
            for (var next : waiting) {
                workflow.tell(next.id(), next.signal());
                jdbc.sql("update milestone_watch set signal = null where milestone_id = :id")
                        .param("id", next.id())
                        .update();
            }
            return waiting.size();
        });
        return told == null ? 0 : told;
    }

    private record Waiting(DeadlineId id, Signal signal) {}

    private record WaitingMilestone(UUID id, MilestoneSignal signal) {}
}
