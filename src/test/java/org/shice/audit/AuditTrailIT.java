package org.shice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ShiceIT
class AuditTrailIT {

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void entries_are_kept_in_order_and_the_chain_is_intact() {
        record("CREATED");
        record("APPROVED");
        assertThat(audit.historyOf("audit-test", subject))
                .extracting(AuditEntryView::action)
                .containsExactly("CREATED", "APPROVED");
        var entry = audit.historyOf("audit-test", subject).get(0);
        assertThat(entry.actorName()).isEqualTo("system");
        assertThat(entry.reason()).isEqualTo("理由 with \"quotes\"");
        assertThat(entry.details()).containsExactlyInAnyOrderEntriesOf(Map.of("b", "2", "a", "一"));
        assertThat(audit.isIntact("audit-test", subject)).isTrue();
    }

    @Test
    void entry_leaves_with_the_act_that_was_rolled_back() {
        transaction.executeWithoutResult(status -> {
            audit.record(AuditEvent.of("audit-test", subject, "CREATED"));
            status.setRollbackOnly();
        });
        assertThat(audit.historyOf("audit-test", subject)).isEmpty();
    }

    @Test
    void entry_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> audit.record(AuditEvent.of("audit-test", subject, "CREATED")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void database_refuses_to_change_or_delete_entries() {
        record("CREATED");
        assertThatThrownBy(() -> jdbc.update("update audit_entry set reason = 'x' where subject_id = ?", subject))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from audit_entry where subject_id = ?", subject))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("truncate audit_entry")).hasMessageContaining("append-only");
    }

    @Test
    void cut_off_chain_is_noticed() {
        record("CREATED");
        record("APPROVED");
        jdbc.update("update audit_head set last_hash = sha256('other'::bytea) where subject_id = ?", subject);
        assertThat(audit.isIntact("audit-test", subject)).isFalse();
    }

    @Test
    void two_at_once_get_one_place_each() throws InterruptedException {
        var both = new CountDownLatch(2);
        var pool = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            pool.execute(() -> {
                for (int n = 0; n < 10; n++) {
                    record("DECIDED");
                }
                both.countDown();
            });
        }
        assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
        pool.shutdown();
        assertThat(audit.historyOf("audit-test", subject)).hasSize(20);
        assertThat(audit.isIntact("audit-test", subject)).isTrue();
    }

    private void record(String action) {
        transaction.executeWithoutResult(status -> audit.record(AuditEvent.of("audit-test", subject, action)
                .at("1/2/")
                .because("理由 with \"quotes\"")
                .with(Map.of("b", "2", "a", "一"))));
    }
}
