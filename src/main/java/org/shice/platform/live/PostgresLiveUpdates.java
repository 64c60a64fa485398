package org.shice.platform.live;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries news between nodes with PostgreSQL's notifications. News are collected after commit and sent in small
 * batches by one thread, so that a transaction pays nothing for them; a lost piece of news costs a refresh, never data.
 */
@Component
class PostgresLiveUpdates implements LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresLiveUpdates.class);
    private static final String CHANNEL = "shice_live";
    private static final int LISTEN_MILLIS = 200;
    private static final int BATCH = 200;

    private final DataSource dataSource;
    private final Map<String, List<Consumer<LiveUpdate>>> listeners = new ConcurrentHashMap<>();
    private final BlockingQueue<LiveUpdate> outgoing = new LinkedBlockingQueue<>(50_000);
    private final Thread worker = new Thread(this::work, "live-updates");
    private volatile boolean running = true;

    PostgresLiveUpdates(DataSource dataSource) {
        this.dataSource = dataSource;
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
        worker.join(TimeUnit.SECONDS.toMillis(2));
    }

    @Override
    public void publish(LiveUpdate update) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    enqueue(update);
                }
            });
        } else {
            enqueue(update);
        }
    }

    private void enqueue(LiveUpdate update) {
        if (!outgoing.offer(update)) {
            LOG.warn("Too much news at once; open pages will refresh later");
        }
    }

    @Override
    public Subscription subscribe(String topic, Consumer<LiveUpdate> listener) {
        listeners.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.getOrDefault(topic, List.of()).remove(listener);
    }

    private void work() {
        while (running) {
            try {
                exchange();
            } catch (SQLException e) {
                LOG.warn("News between nodes interrupted, trying again: {}", e.getSQLState());
                pause();
            }
        }
    }

    private void exchange() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            try {
                var channel = connection.unwrap(PGConnection.class);
                while (running) {
                    send(connection);
                    var news = channel.getNotifications(LISTEN_MILLIS);
                    if (news != null) {
                        for (var notification : news) {
                            dispatch(notification.getParameter());
                        }
                    }
                }
            } finally {
                try (var statement = connection.createStatement()) {
                    statement.execute("unlisten " + CHANNEL);
                }
            }
        }
    }

    private void send(java.sql.Connection connection) throws SQLException {
        var batch = new ArrayList<LiveUpdate>();
        outgoing.drainTo(batch, BATCH);
        if (batch.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (var update : new LinkedHashSet<>(batch)) {
                statement.setString(1, CHANNEL);
                statement.setString(2, update.topic() + ' ' + update.id());
                statement.execute();
            }
        }
    }

    private void dispatch(String payload) {
        int space = payload.indexOf(' ');
        var update = new LiveUpdate(payload.substring(0, space), payload.substring(space + 1));
        for (var listener : listeners.getOrDefault(update.topic(), List.of())) {
            try {
                listener.accept(update);
            } catch (RuntimeException e) {
                LOG.warn("A listener of {} failed", update.topic(), e);
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
