package org.shice.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.UnitInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an empty system gets its first 系统管理员: through a one-time link printed at start. There is no default password.
 */
@Service
@Transactional
public class FirstAdministrator {

    static final Duration LIFE = Duration.ofHours(24);

    private static final String PURPOSE = "FIRST_ADMINISTRATOR";

    /** Any number; one at a time may become the first administrator. */
    private static final long LOCK = 4_203_001;

    private final JdbcClient jdbc;
    private final OrganizationService organization;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SystemIdentity system;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            OrganizationService organization,
            Accounts accounts,
            Passwords passwords,
            SystemIdentity system,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.accounts = accounts;
        this.passwords = passwords;
        this.system = system;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the system has no account yet. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return jdbc.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    /** A new link's token when the system has no account yet. */
    Optional<String> newToken() {
        if (!isNeeded()) {
            return Optional.empty();
        }
        var secret = Secret.random();
        jdbc.sql("insert into one_time_link (token_hash, purpose, expires_at) values (:hash, :purpose, :expires)")
                .param("hash", secret.hash())
                .param("purpose", PURPOSE)
                .param("expires", clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(secret.text());
    }

    /** Whether the link can be used now. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return isNeeded()
                && jdbc.sql(
                                """
                                select exists (select 1 from one_time_link where token_hash = :hash
                                    and purpose = :purpose and used_at is null and expires_at > :now)""")
                        .param("hash", Secret.of(token).hash())
                        .param("purpose", PURPOSE)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Creates the organisation and its administrator, and closes the link.
     *
     * @throws LinkExpired when the link was used, is too old, or there is an account already
     * @throws org.shice.platform.error.InvalidInput when a value is wrong or the password weak; the link stays open
     */
    public AccountId create(String token, Setup setup) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        if (!isOpen(token)) {
            throw new LinkExpired();
        }
        PasswordRule.check("newPassword", setup.username(), setup.password());
        var id = system.call(() -> found(setup));
        jdbc.sql("update one_time_link set used_at = :now where token_hash = :hash")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", Secret.of(token).hash())
                .update();
        audit.record(AuditEvent.of("account", id, "FIRST_ADMINISTRATOR_CREATED"));
        return id;
    }

    private AccountId found(Setup setup) {
        UnitInfo root = organization.create(setup.root());
        var plan = new NewAccount(setup.username(), setup.displayName(), null, root.id());
        var issued = accounts.issue(List.of(plan)).get(0);
        passwords.establish(issued.id(), setup.password());
        accounts.grant(issued.id(), Role.SYSTEM_ADMIN, root.id());
        return issued.id();
    }

    /** What the first administrator enters: the root of the organisation and the own account. */
    public record Setup(NewUnit root, String username, String displayName, String password) {}
}
