package org.shice.platform.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.platform.crypto.PersonalDataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered to requests that carried an Idempotency-Key. The key is taken before the work begins and the answer
 * is kept after it was done; when the server stops in between, the key stays taken and nothing is ever done twice.
 */
@Component
public class IdempotencyKeys {

    static final Duration LIFE = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, PersonalDataCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Takes the key for this request.
     *
     * @return the first answer when the request is a repetition; empty when it must be done now
     * @throws IdempotencyKeyReused when the key belongs to another request
     * @throws RequestUnfinished when the first request has no answer yet
     */
    Optional<StoredAnswer> take(UUID account, String key, byte[] requestHash) {
        forgetOld();
        var taken = jdbc.sql(
                        """
                        insert into idempotency_key (account_id, key, request_hash, created_at)
                        values (:account, :key, :hash, :now) on conflict do nothing""")
                .param("account", account)
                .param("key", key)
                .param("hash", requestHash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(firstAnswer(account, key, requestHash));
    }

    void keep(UUID account, String key, StoredAnswer answer) {
        jdbc.sql(
                        """
                        update idempotency_key set status = :status, content_type = :type, location = :location,
                            body = :body where account_id = :account and key = :key""")
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("body", cipher.encrypt(new String(answer.body(), StandardCharsets.ISO_8859_1)))
                .param("account", account)
                .param("key", key)
                .update();
    }

    /** Gives the key back, because nothing was done. */
    void release(UUID account, String key) {
        jdbc.sql("delete from idempotency_key where account_id = :account and key = :key and status is null")
                .param("account", account)
                .param("key", key)
                .update();
    }

    private StoredAnswer firstAnswer(UUID account, String key, byte[] requestHash) {
        var first = jdbc.sql("select * from idempotency_key where account_id = :account and key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(RequestUnfinished::new);
        if (!MessageDigest.isEqual(first.requestHash(), requestHash)) {
            throw new IdempotencyKeyReused();
        }
        if (first.answer() == null) {
            throw new RequestUnfinished();
        }
        return first.answer();
    }

    private First read(ResultSet row) throws SQLException {
        var hash = row.getBytes("request_hash");
        var body = row.getBytes("body");
        if (body == null) {
            return new First(hash, null);
        }
        var answer = new StoredAnswer(
                row.getInt("status"),
                row.getString("content_type"),
                row.getString("location"),
                cipher.decrypt(body).getBytes(StandardCharsets.ISO_8859_1));
        return new First(hash, answer);
    }

    private void forgetOld() {
        jdbc.sql("delete from idempotency_key where created_at < :old")
                .param("old", clock.instant().minus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
    }

    private record First(byte[] requestHash, @Nullable StoredAnswer answer) {}
}
