package org.shice.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.StoppedRows.Outbox;
import org.shice.platform.page.KeysetPage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that do not get through, for the 系统管理员 of a root unit. */
@Service
@Transactional
public class MailDeliveries implements StoppedDeliveries<StoppedMail> {

    private static final Outbox OUTBOX = new Outbox("notice_mail", "mail", "MAIL_RETRIED", "MAILS_RETRIED", 0);

    private static final String STOPPED =
            """
            select m.id, n.kind, a.display_name, m.attempts, m.failure, m.created_at
            from notice_mail m join notice n on n.id = m.notice_id join account a on a.id = m.account_id
            where m.state = 'STOPPED'
              and (cast(:at as timestamptz) is null
                or (m.created_at, m.id) < (cast(:at as timestamptz), cast(:id as uuid)))
            order by m.created_at desc, m.id desc limit :limit
            """;

    private final StoppedRows rows;

    MailDeliveries(StoppedRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public int stoppedCount() {
        return rows.count(OUTBOX, "STOPPED");
    }

    /** Digests of the next morning included. */
    @Override
    @Transactional(readOnly = true)
    public int waitingCount() {
        return rows.count(OUTBOX, "WAITING");
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<StoppedMail> stopped(@Nullable String cursor, int limit) {
        return rows.page(STOPPED, cursor, limit, select -> select.query(MailDeliveries::read)
                .list());
    }

    @Override
    public void retry(UUID id) {
        rows.retry(OUTBOX, id);
    }

    @Override
    public int retryAll() {
        return rows.retryAll(OUTBOX);
    }

    private static StoppedMail read(ResultSet row, int number) throws SQLException {
        return new StoppedMail(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("display_name"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("failure")).orElse(""),
                row.getTimestamp("created_at").toInstant());
    }
}
