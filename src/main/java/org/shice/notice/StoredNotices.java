package org.shice.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.platform.live.LiveUpdates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices with one statement for all recipients; disabled accounts get none. */
@Component
class StoredNotices implements Notices {

    private static final String INSERT =
            """
            insert into notice (id, account_id, kind, parameters, link, created_at)
            select gen_random_uuid(), id, :kind, cast(:parameters as jsonb), :link, :now
            from account where id = any(:accounts) and enabled
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final LiveUpdates news;
    private final Clock clock;

    StoredNotices(JdbcClient jdbc, ObjectMapper json, LiveUpdates news, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
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
        jdbc.sql(INSERT)
                .param("kind", kind.name())
                .param("parameters", written(parameters))
                .param("link", link)
                .param("now", Timestamp.from(clock.instant()))
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .update();
        accounts.forEach(account -> news.publish(NoticeTopic.of(account)));
    }

    private String written(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
