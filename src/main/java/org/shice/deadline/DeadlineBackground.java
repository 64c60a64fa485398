package org.shice.deadline;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.shice.account.SystemIdentity;
import org.shice.organization.ResponsiblePersonsNamed;
import org.shice.profile.RosterChanged;
import org.shice.review.StageReached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps deadlines in step with the registers. A case that changes its stage has its campaign measured within a second,
 * a roster or the responsible persons of a unit the deadlines of that unit and of those above it; many changes at once
 * are measured together. Everything is measured again at the start and every two minutes, so that nothing
 * depends on a piece of news. Runs on nodes whose engine runs jobs.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class DeadlineBackground {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineBackground.class);
    private static final Duration SWEEP = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BlockingQueue<Object> changed = new LinkedBlockingQueue<>();
    private final Thread worker = new Thread(this::work, "deadlines");
    private final DeadlineRound round;
    private final LateSummaries summaries;
    private final SystemIdentity system;
    private final Clock clock;
    private volatile boolean running = true;

    DeadlineBackground(DeadlineRound round, LateSummaries summaries, SystemIdentity system, Clock clock) {
        this.round = round;
        this.summaries = summaries;
        this.system = system;
        this.clock = clock;
        worker.setDaemon(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        worker.interrupt();
        worker.join(TimeUnit.SECONDS.toMillis(5));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void stageReached(StageReached news) {
        changed.add(news.campaignId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void rosterChanged(RosterChanged news) {
        changed.add(news.unitPath());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void personsNamed(ResponsiblePersonsNamed news) {
        changed.add(news.unitPath());
    }

    private void work() {
        var nextSweep = Instant.MIN;
        while (running) {
            try {
                var news = awaited();
                var now = clock.instant();
                if (!now.isBefore(nextSweep)) {
                    nextSweep = now.plus(SWEEP);
                    system.run(round::measureAll);
                    system.run(summaries::writeDue);
                } else {
                    system.run(() -> measure(news));
                }
                system.run(round::follow);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Deadlines could not be measured; trying again", e);
            }
        }
    }

    private void measure(Set<Object> news) {
        var paths = new HashSet<String>();
        for (var one : news) {
            if (one instanceof UUID campaign) {
                round.measure(campaign);
            } else {
                paths.add(one.toString());
            }
        }
        round.measureRegisters(paths);
    }

    /** Campaigns and paths of units that changed during the last second; nothing is also an answer. */
    private Set<Object> awaited() throws InterruptedException {
        var news = new HashSet<Object>();
        var first = changed.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            news.add(first);
            changed.drainTo(news);
        }
        return news;
    }
}
