package org.shice.notice;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What the outboxes share for those who look after them: who may, how many stand still, and another try. */
@Component
class StoppedRows {

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoppedRows(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    int count(Outbox outbox, String state) {
        requireOperator();
        return jdbc.sql("select count(*) from " + outbox.table() + " where state = :state")
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    /** @param select newest first, with the parameters {@code at} and {@code id} of the last row seen and {@code limit} */
    <T extends StoppedDelivery> KeysetPage<T> page(
            String select, @Nullable String cursor, int limit, Function<StatementSpec, List<T>> read) {
        requireOperator();
        var size = KeysetPage.size(limit);
        var after = cursor == null ? null : Cursor.decode(cursor, 2).keys();
        var found = read.apply(jdbc.sql(select)
                .param("at", after == null ? null : after.get(0), Types.VARCHAR)
                .param("id", after == null ? null : after.get(1), Types.VARCHAR)
                .param("limit", size + 1));
        return KeysetPage.of(
                found,
                size,
                row -> Cursor.of(row.createdAt().toString(), row.id().toString()));
    }

    void retry(Outbox outbox, UUID id) {
        requireOperator();
        var started = jdbc.sql(outbox.again() + " and id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (started == 0) {
            throw new NotFound(outbox.subject());
        }
        audit.record(AuditEvent.of(outbox.subject(), id, outbox.retried()));
    }

    int retryAll(Outbox outbox) {
        requireOperator();
        var started = jdbc.sql(outbox.again())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record(AuditEvent.of(outbox.subject(), "all", outbox.allRetried())
                .with(Map.of("count", Integer.toString(started))));
        return started;
    }

    private void requireOperator() {
        if (access.grants(Role.SYSTEM_ADMIN).stream().noneMatch(RoleGrant::isOverAll)) {
            throw new AccessRefused();
        }
    }

    /**
     * A way out.
     *
     * @param subject what the audit trail calls a row, with the acts {@code retried} and {@code allRetried}
     * @param attempts how many attempts a row counts as having had when it is tried again
     */
    record Outbox(String table, String subject, String retried, String allRetried, int attempts) {

        private String again() {
            return "update " + table + " set state = 'WAITING', attempts = " + attempts
                    + ", next_attempt_at = :now where state = 'STOPPED'";
        }
    }
}
