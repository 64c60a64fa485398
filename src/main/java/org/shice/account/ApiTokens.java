package org.shice.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bearer tokens of the REST API (访问令牌): opaque, kept as a hash, valid for twelve hours. They end earlier when the
 * account is disabled or gets another password.
 */
@Service
public class ApiTokens {

    static final Duration LIFE = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final SignIn signIn;
    private final AccountStates states;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ApiTokens(
            JdbcClient jdbc,
            SignIn signIn,
            AccountStates states,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.states = states;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Signs in and issues a token; refuses as {@link SignIn#attempt} does. */
    public IssuedToken issue(String login, String password) {
        var person = signIn.attempt(login, password);
        var secret = Secret.random();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(status -> store(person, secret, now));
        return new IssuedToken(secret.text(), now.plus(LIFE));
    }

    private void store(SignedInPerson person, Secret secret, Instant now) {
        jdbc.sql("delete from api_token where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into api_token (token_hash, account_id, created_at, expires_at) values (:h, :a, :c, :e)")
                .param("h", secret.hash())
                .param("a", person.accountId())
                .param("c", now.atOffset(ZoneOffset.UTC))
                .param("e", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEvent.of("account", person.accountId(), "TOKEN_ISSUED"));
    }

    /** The person a token stands for; empty when it is unknown, expired or its account is disabled. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> personOf(String token) {
        return jdbc.sql("select account_id, created_at from api_token where token_hash = :hash and expires_at > :now")
                .param("hash", Secret.of(token).hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Stored(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class)))
                .optional()
                .flatMap(this::person);
    }

    @Transactional
    public void end(String token) {
        jdbc.sql("delete from api_token where token_hash = :hash")
                .param("hash", Secret.of(token).hash())
                .update();
    }

    void endAll(AccountId account) {
        jdbc.sql("delete from api_token where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private Optional<SignedInPerson> person(Stored token) {
        return states.of(token.account())
                .filter(AccountState::enabled)
                .map(state -> new SignedInPerson(
                        state.id().value(),
                        state.username(),
                        state.displayName(),
                        state.passwordChangedAt(),
                        token.created().toInstant()));
    }

    /** A new token; the text is shown once. */
    public record IssuedToken(String token, Instant expiresAt) {}

    private record Stored(AccountId account, OffsetDateTime created) {}
}
