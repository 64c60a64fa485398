package org.shice.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.platform.live.LiveUpdate;
import org.shice.platform.live.LiveUpdates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ShiceIT
class PlatformIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void embedded_server_flushes_to_disk_and_asks_for_a_password() throws SQLException {
        assertThat(jdbc.queryForObject("show fsync", String.class)).isEqualTo("on");
        assertThat(jdbc.queryForObject("show synchronous_commit", String.class)).isEqualTo("on");
        assertThat(jdbc.queryForObject("show server_version", String.class)).startsWith("17.");
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo("shice");
        var port = jdbc.queryForObject("show port", String.class);
        assertThatThrownBy(() -> DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/shice", "postgres", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void engine_keeps_audit_history_and_knows_no_beans_but_delegates() {
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("audit");
        assertThat(engine.isAuthorizationEnabled()).isFalse();
        assertThat(engine.getBeans()).doesNotContainKey("dataSource");
    }

    @Test
    void news_arrive_after_commit_and_not_after_rollback() throws InterruptedException {
        var seen = new CopyOnWriteArrayList<String>();
        var arrived = new CountDownLatch(1);
        try (var subscription = live.subscribe("platform-test", update -> {
            seen.add(update.id());
            if (update.id().equals("last")) {
                arrived.countDown();
            }
        })) {
            assertThat(subscription).isNotNull();
            transaction.executeWithoutResult(status -> {
                live.publish(new LiveUpdate("platform-test", "rolled-back"));
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(status -> live.publish(new LiveUpdate("platform-test", "committed")));
            live.publish(new LiveUpdate("platform-test", "last"));
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).containsExactly("committed", "last");
    }
}
