package org.shice.notice;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again, in a thread of its own, whether something waits to be sent; a round that fails is logged. */
final class CourierThread {

    private static final Logger LOG = LoggerFactory.getLogger(CourierThread.class);

    private final String name;
    private final Round round;
    private final ScheduledExecutorService timer;

    CourierThread(String name, Round round) {
        this.name = name;
        this.round = round;
        this.timer = Executors.newSingleThreadScheduledExecutor(this::thread);
    }

    /** @param every the pause between two rounds; with zero there is none */
    void start(Duration every) {
        if (every.compareTo(Duration.ZERO) > 0) {
            var pause = every.toMillis();
            var unused = timer.scheduleWithFixedDelay(this::run, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop() {
        timer.shutdownNow();
    }

    private void run() {
        try {
            round.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{}: what waits could not be looked after; trying again later", name, e);
        }
    }

    private Thread thread(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Sends what is due. */
    @FunctionalInterface
    interface Round {
        void run() throws InterruptedException;
    }
}
