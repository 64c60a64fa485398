package org.shice.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.platform.live.LiveUpdates;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices, and the mails about them, with one statement for all recipients; disabled accounts get none. */
@Component
class StoredNotices implements Notices {

    private static final String INSERT =
            """
            insert into notice (id, account_id, kind, parameters, link, created_at)
            select gen_random_uuid(), id, :kind, cast(:parameters as jsonb), :link, :now
            from account where id = any(:accounts) and enabled
            """;

    /** The same with a row of the outbox for each reader who wants this kind by mail. */
    private static final String INSERT_WITH_MAIL =
            """
            with told as (%s returning id, account_id)
            insert into notice_mail (id, notice_id, account_id, digest, state, next_attempt_at, created_at)
            select gen_random_uuid(), told.id, s.account_id, s.digest, 'WAITING',
                case when s.digest then cast(:digestAt as timestamptz) else cast(:now as timestamptz) end, :now
            from told join notice_setting s on s.account_id = told.account_id
            where s.mail_address is not null and :kind = any(s.mail_kinds)
            """
                    .formatted(INSERT);

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final MailServer mail;
    private final MailSettings settings;
    private final LiveUpdates news;
    private final Clock clock;

    StoredNotices(
            JdbcClient jdbc, NoticeRows rows, MailServer mail, MailSettings settings, LiveUpdates news, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.mail = mail;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(
            NoticeKind kind, Collection<AccountId> accounts, Map<String, String> parameters, @Nullable String link) {
        if (!parameters.keySet().equals(new HashSet<>(kind.parameters()))) {
            throw new IllegalArgumentException("%s takes %s".formatted(kind, kind.parameters()));
        }
        if (accounts.isEmpty()) {
            return;
        }
        var now = clock.instant();
        jdbc.sql(mail.isOn() ? INSERT_WITH_MAIL : INSERT)
                .param("kind", kind.name())
                .param("parameters", rows.written(parameters))
                .param("link", link)
                .param("now", Timestamp.from(now))
                .param("digestAt", Timestamp.from(nextDigest(now)))
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
        accounts.forEach(account -> news.publish(NoticeTopic.of(account)));
    }

    /** The next time of day at which digests go out. */
    private Instant nextDigest(Instant now) {
        var today = now.atZone(TimeSettings.ZONE).with(settings.digestAt());
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
