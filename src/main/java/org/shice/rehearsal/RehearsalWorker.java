package org.shice.rehearsal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one rehearsal at a time beside this node, and ends it with the node. */
@Component
class RehearsalWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalWorker.class);
    private static final long BEAT_SECONDS = 20;

    private final RehearsalRows rows;
    private final RehearsalJava java;
    private final LiveUpdates live;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(RehearsalWorker::pulse);
    private volatile @Nullable Running running;

    RehearsalWorker(RehearsalRows rows, RehearsalJava java, LiveUpdates live) {
        this.rows = rows;
        this.java = java;
        this.live = live;
        var unused = pulse.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** @throws RehearsalRunning when one runs already */
    synchronized void start(RehearsalId id, NewRehearsal rehearsal, Subject subject, Runnable noted) {
        if (running != null) {
            throw new RehearsalRunning();
        }
        noted.run();
        var next = new Running(id, RehearsalChild.start(java.command(), rehearsal, subject));
        running = next;
        var thread = new Thread(() -> follow(next), "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    void cancel(RehearsalId id) {
        rows.ended(id, RehearsalState.CANCELLED, null, null);
        tell(id);
        var now = running;
        if (now != null && now.id.equals(id)) {
            now.child.stop();
        }
    }

    @PreDestroy
    void stop() {
        pulse.shutdownNow();
        var now = running;
        if (now != null) {
            rows.ended(now.id, RehearsalState.CANCELLED, null, null);
            now.child.stop();
        }
    }

    private void follow(Running now) {
        try {
            var outcome = now.child.await((day, percent) -> reached(now, day, percent));
            var state = outcome.state();
            rows.ended(
                    now.id,
                    state,
                    state.hasReport() ? null : outcome.said(),
                    state.hasReport() ? outcome.report() : null);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The process of a rehearsal could not be followed", e);
            rows.ended(now.id, RehearsalState.FAILED, null, null);
            now.child.stop();
        } catch (InterruptedException e) {
            now.child.stop();
            Thread.currentThread().interrupt();
        } finally {
            running = null;
            tell(now.id);
        }
    }

    private void reached(Running now, LocalDate day, int percent) {
        if (percent != now.percent) {
            now.percent = percent;
            now.day = day;
            rows.reached(now.id, day, percent);
            tell(now.id);
        }
    }

    /** So that other nodes see that it still runs, also while it starts. */
    private void beat() {
        var now = running;
        if (now != null) {
            rows.reached(now.id, now.day, now.percent);
        }
    }

    private void tell(RehearsalId id) {
        live.publish(new LiveUpdate(Rehearsals.TOPIC, id.toString()));
    }

    private static Thread pulse(Runnable work) {
        var thread = new Thread(work, "rehearsal-pulse");
        thread.setDaemon(true);
        return thread;
    }

    /** The rehearsal of this node. */
    private static final class Running {

        private final RehearsalId id;
        private final RehearsalChild child;
        private volatile int percent;
        private volatile @Nullable LocalDate day;

        Running(RehearsalId id, RehearsalChild child) {
            this.id = id;
            this.child = child;
        }
    }
}
