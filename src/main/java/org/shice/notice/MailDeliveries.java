package org.shice.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that do not get through, for the 系统管理员 of a root unit. */
@Service
@Transactional
public class MailDeliveries implements StoppedDeliveries<StoppedMail> {

    private static final String STOPPED =
            """
            select m.id, n.kind, a.display_name, m.attempts, m.failure, m.created_at
            from notice_mail m join notice n on n.id = m.notice_id join account a on a.id = m.account_id
            where m.state = 'STOPPED'
              and (cast(:at as timestamptz) is null
                or (m.created_at, m.id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by m.created_at desc, m.id desc limit :limit
            """;

    private static final String AGAIN =
            "update notice_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now where state = 'STOPPED'";

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    MailDeliveries(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int stoppedCount() {
        requireOperator();
        return jdbc.sql("select count(*) from notice_mail where state = 'STOPPED'")
                .query(Integer.class)
                .single();
    }

    /** Digests of the next morning included. */
    @Override
    @Transactional(readOnly = true)
    public int waitingCount() {
        requireOperator();
        return jdbc.sql("select count(*) from notice_mail where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<StoppedMail> stopped(@Nullable String cursor, int limit) {
        requireOperator();
        var size = KeysetPage.size(limit);
        var after = cursor == null ? null : Cursor.decode(cursor, 2).keys();
        var found = jdbc.sql(STOPPED)
                .param("at", after == null ? null : after.get(0))
                .param("id", after == null ? null : after.get(1))
                .param("limit", size + 1)
                .query((row, number) -> read(row))
                .list();
        return KeysetPage.of(
                found,
                size,
                mail -> Cursor.of(mail.createdAt().toString(), mail.id().toString()));
    }

    /** With all attempts. */
    @Override
    public void retry(UUID id) {
        requireOperator();
        var started = jdbc.sql(AGAIN + " and id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (started == 0) {
            throw new NotFound("mail");
        }
        audit.record(AuditEvent.of("mail", id, "MAIL_RETRIED"));
    }

    @Override
    public int retryAll() {
        requireOperator();
        var started =
                jdbc.sql(AGAIN).param("now", Timestamp.from(clock.instant())).update();
        audit.record(AuditEvent.of("mail", "all", "MAILS_RETRIED").with(Map.of("count", Integer.toString(started))));
        return started;
    }

    private void requireOperator() {
        if (access.grants(Role.SYSTEM_ADMIN).stream().noneMatch(RoleGrant::isOverAll)) {
            throw new AccessRefused();
        }
    }

    private static StoppedMail read(ResultSet row) throws SQLException {
        return new StoppedMail(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("display_name"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("failure")).orElse(""),
                row.getTimestamp("created_at").toInstant());
    }
}
