package org.shice.roster;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.shice.account.SystemIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works on imports in the background, few at a time. One node works on an import while it holds the lease; when a node
 * dies, the lease runs out and another one, or the same after its start, goes on where the last chunk ended.
 */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2;
    private static final int QUEUE = 100;
    private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), ImportWorker::thread);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(ImportWorker::thread);

    private final Map<ImportId, CompletableFuture<Void>> underway = new ConcurrentHashMap<>();

    private final StoredImports imports;
    private final ImportLease lease;
    private final ImportReading reading;
    private final ImportApplying applying;
    private final SystemIdentity system;
    private final Clock clock;

    ImportWorker(
            StoredImports imports,
            ImportLease lease,
            ImportReading reading,
            ImportApplying applying,
            SystemIdentity system,
            Clock clock) {
        this.imports = imports;
        this.lease = lease;
        this.reading = reading;
        this.applying = applying;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = timer.scheduleWithFixedDelay(this::recover, 0, LOOK_AFTER.toSeconds(), TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        timer.shutdownNow();
        workers.shutdownNow();
        if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("An import did not end in time; it goes on after the next start");
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void submit(ImportWaiting waiting) {
        submit(waiting.id());
    }

    /** Goes on with what a crash left, or what found no place in the queue. */
    void recover() {
        underway.values().removeIf(CompletableFuture::isDone);
        try {
            imports.waiting(clock.instant()).forEach(id -> submit(new ImportId(id)));
        } catch (RuntimeException e) {
            LOG.warn("Imports could not be looked after; trying again later", e);
        }
    }

    /** Works on an import soon, after what this node still does for it. */
    void submit(ImportId id) {
        try {
            underway.compute(id, (key, before) -> begin(key, before == null ? NOTHING : before));
        } catch (RejectedExecutionException full) {
            LOG.info("Many imports at once; {} waits", id);
        }
    }

    private CompletableFuture<Void> begin(ImportId id, CompletableFuture<Void> before) {
        return before.thenRunAsync(() -> work(id), workers);
    }

    /** Waits until this node has done what it has to do for an import. */
    void awaitIdle(ImportId id) {
        for (var work = underway.get(id); work != null; work = underway.get(id)) {
            work.join();
            if (underway.remove(id, work)) {
                return;
            }
        }
    }

    /** A failure is logged and booked; the import is tried again when its lease has run out, three times in all. */
    private void work(ImportId id) {
        if (!lease.take(id)) {
            return;
        }
        try {
            system.run(() -> {
                var state = imports.findById(id.value()).map(RosterImport::state);
                if (state.filter(ImportState.READING::equals).isPresent()) {
                    reading.run(id);
                } else if (state.filter(ImportState.APPLYING::equals).isPresent()) {
                    applying.run(id);
                }
            });
            lease.release(id);
        } catch (RuntimeException e) {
            LOG.error("Import {} was interrupted", id, e);
            system.run(() -> lease.failed(id));
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "roster-import");
        thread.setDaemon(true);
        return thread;
    }
}
