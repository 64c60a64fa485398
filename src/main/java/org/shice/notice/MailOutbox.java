package org.shice.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails to send. A node takes what is due by moving the next attempt into the future, in a transaction of its own,
 * before it sends: other nodes pass it by, and what a crash interrupts is due again after the pause. So a mail is never
 * lost; one that the server took over just before the crash goes out twice.
 */
@Component
@Transactional
class MailOutbox {

    /** The lock on the person's settings keeps two nodes from taking parts of one digest. */
    private static final String PICK =
            """
            select m.id, m.account_id, m.digest
            from notice_mail m join notice_setting s on s.account_id = m.account_id
            where m.state = 'WAITING' and m.next_attempt_at <= :now
            order by m.next_attempt_at, m.id limit 1
            for no key update of s skip locked
            """;

    private static final String TAKE =
            """
            update notice_mail set attempts = attempts + 1,
                next_attempt_at = cast(:now as timestamptz)
                    + make_interval(secs => least(:pause * power(2, least(attempts, 30)), :longest))
            where state = 'WAITING' and next_attempt_at <= :now
                and (id = :id or :digest and digest and account_id = :account)
            returning id
            """;

    private static final String NOTICES =
            """
            select n.* from notice n join notice_mail m on m.notice_id = n.id
            where m.id = any(:ids) and (not m.digest or n.read_at is null) order by n.created_at, n.id
            """;

    private static final String READER =
            """
            select case when a.enabled then s.mail_address end as address, a.language
            from account a join notice_setting s on s.account_id = a.id where a.id = :account
            """;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final MailSettings settings;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, NoticeRows rows, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes what is due the longest; empty when nothing is. */
    Optional<MailBatch> take() {
        var now = now();
        var picked = jdbc.sql(PICK)
                .param("now", now)
                .query((row, number) -> picked(row))
                .optional();
        return picked.map(one -> batch(taken(one, now), one.account()));
    }

    void sent(MailBatch batch) {
        finish(batch, "SENT");
    }

    /** Nobody wants it any more. */
    void dropped(MailBatch batch) {
        finish(batch, "DROPPED");
    }

    /** It is tried again later, or stops after the last attempt until a person starts it again. */
    void failed(MailBatch batch, String cause) {
        jdbc.sql(
                        """
                        update notice_mail set failure = :cause,
                            state = case when attempts >= :attempts then 'STOPPED' else state end
                        where id = any(:ids) and state = 'WAITING'
                        """)
                .param("cause", cause)
                .param("attempts", settings.attempts())
                .param("ids", batch.mails().toArray(UUID[]::new))
                .update();
    }

    private void finish(MailBatch batch, String state) {
        jdbc.sql("update notice_mail set state = :state, finished_at = :now where id = any(:ids)")
                .param("state", state)
                .param("now", now())
                .param("ids", batch.mails().toArray(UUID[]::new))
                .update();
    }

    private List<UUID> taken(Picked one, Timestamp now) {
        return jdbc.sql(TAKE)
                .param("now", now)
                .param("pause", settings.pause().toSeconds())
                .param("longest", settings.longestPause().toSeconds())
                .param("id", one.id())
                .param("digest", one.digest())
                .param("account", one.account())
                .query(UUID.class)
                .list();
    }

    private MailBatch batch(List<UUID> mails, UUID account) {
        var notices = jdbc.sql(NOTICES)
                .param("ids", mails.toArray(UUID[]::new))
                .query((row, number) -> rows.read(row))
                .list();
        return jdbc.sql(READER)
                .param("account", account)
                .query((row, number) ->
                        new MailBatch(mails, notices, row.getBytes("address"), row.getString("language")))
                .single();
    }

    private static Picked picked(ResultSet row) throws SQLException {
        return new Picked(
                row.getObject("id", UUID.class), row.getObject("account_id", UUID.class), row.getBoolean("digest"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private record Picked(UUID id, UUID account, boolean digest) {}
}
