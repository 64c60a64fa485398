package org.shice.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.tasks.WorkItemReconciler;
import org.shice.tasks.WorkItemReconciler.Drift;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the reconciler and remembers, for all nodes, what each run found. */
@Component
class Reconciliations {

    private final WorkItemReconciler reconciler;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reconciliations(
            WorkItemReconciler reconciler,
            JdbcClient jdbc,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.reconciler = reconciler;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Reconciliation> last() {
        return jdbc.sql("select * from reconciliation order by checked_at desc limit 1")
                .query(Reconciliations::read)
                .optional();
    }

    Reconciliation check() {
        var run = new Reconciliation(clock.instant(), false, reconciler.inspect());
        remember(run);
        return run;
    }

    Reconciliation mend() {
        var run = new Reconciliation(clock.instant(), true, reconciler.reconcile());
        transaction.executeWithoutResult(status -> {
            remember(run);
            audit.record(AuditEvent.of("task-list", "all", "TASKS_RECONCILED").with(differences(run.drift())));
        });
        return run;
    }

    private static Map<String, String> differences(Drift drift) {
        return Map.of(
                "missing", Integer.toString(drift.missing()),
                "orphaned", Integer.toString(drift.orphaned()),
                "misassigned", Integer.toString(drift.misassigned()));
    }

    private void remember(Reconciliation run) {
        var drift = run.drift();
        jdbc.sql("insert into reconciliation values (:id, :at, :mended, :tasks, :missing, :orphaned, :misassigned)")
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(run.at()))
                .param("mended", run.mended())
                .param("tasks", drift.tasks())
                .param("missing", drift.missing())
                .param("orphaned", drift.orphaned())
                .param("misassigned", drift.misassigned())
                .update();
    }

    private static Reconciliation read(ResultSet row, int number) throws SQLException {
        return new Reconciliation(
                row.getTimestamp("checked_at").toInstant(),
                row.getBoolean("mended"),
                new Drift(
                        row.getInt("tasks"), row.getInt("missing"), row.getInt("orphaned"), row.getInt("misassigned")));
    }
}
