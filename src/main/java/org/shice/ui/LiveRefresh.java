package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.shice.platform.live.LiveUpdates.Subscription;
import org.springframework.stereotype.Service;

/** Keeps open pages fresh: runs a page's handler when something it shows has changed, at most once a second. */
@Service
public class LiveRefresh {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final LiveUpdates updates;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(LiveRefresh::daemon);

    LiveRefresh(LiveUpdates updates) {
        this.updates = updates;
    }

    /**
     * Listens to the topics while the component is on a page.
     *
     * @param handler runs with the page locked, as the person who looks at it
     */
    public void whileAttached(Component component, Runnable handler, String... topics) {
        listen(component, handler, update -> true, topics);
    }

    /** Listens to one piece of news only, as {@link #whileAttached(Component, Runnable, String...)} does to topics. */
    public void whileAttached(Component component, Runnable handler, LiveUpdate news) {
        listen(component, handler, news::equals, news.topic());
    }

    private void listen(Component component, Runnable handler, Predicate<LiveUpdate> wanted, String... topics) {
        component.addAttachListener(attached -> {
            var listening = new Listening(attached.getUI(), handler, wanted, topics);
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.stop();
            });
        });
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "live-refresh");
        thread.setDaemon(true);
        return thread;
    }

    /** One page that listens. */
    private final class Listening {

        private final UI ui;
        private final Runnable handler;
        private final List<Subscription> subscriptions;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile long lastRun = System.nanoTime() - PAUSE_NANOS;

        Listening(UI ui, Runnable handler, Predicate<LiveUpdate> wanted, String... topics) {
            this.ui = ui;
            this.handler = handler;
            this.subscriptions = Stream.of(topics)
                    .map(topic -> updates.subscribe(topic, update -> {
                        if (wanted.test(update)) {
                            wake();
                        }
                    }))
                    .toList();
        }

        private void wake() {
            if (waiting.compareAndSet(false, true)) {
                var rest = PAUSE_NANOS - (System.nanoTime() - lastRun);
                var unused = timer.schedule(this::run, Math.max(0, rest), TimeUnit.NANOSECONDS);
            }
        }

        private void run() {
            waiting.set(false);
            lastRun = System.nanoTime();
            try {
                var unused = ui.access(handler::run);
            } catch (UIDetachedException closed) {
                stop();
            }
        }

        void stop() {
            subscriptions.forEach(Subscription::close);
        }
    }
}
