package org.shice.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks passwords at the door (登录): by account name or document number, with lock-out after
 * {@value Account#FAILURES_UNTIL_LOCKED} failures.
 */
@Service
public class SignIn {

    private final StoredAccounts accounts;
    private final DocumentHashes documents;
    private final PasswordHashes passwords;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate separately;

    SignIn(
            StoredAccounts accounts,
            DocumentHashes documents,
            PasswordHashes passwords,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.documents = documents;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Signs a person in.
     *
     * @throws WrongCredentials when there is no such account or the password is wrong
     * @throws AccountLocked while the account is locked, whatever the password
     * @throws AccountDisabled when the password is right and the account is switched off
     * @throws InitialPasswordExpired when the one-time password was not used in time
     */
    public SignedInPerson attempt(String login, String password) {
        var account = find(login);
        var hash = account.map(Account::passwordHash).orElse(null);
        var matches = passwords.matches(password, hash);
        if (account.isEmpty()) {
            throw new WrongCredentials();
        }
        return decided(account.get().id(), hash, matches);
    }

    /** Checks the password of an account once more; a failure counts. @throws AccountLocked while it is locked */
    boolean confirm(AccountId id, String password) {
        var account = accounts.findById(id.value()).orElseThrow(WrongCredentials::new);
        var lockedUntil = account.lockedUntil();
        if (lockedUntil != null && account.isLocked(clock.instant())) {
            throw new AccountLocked(lockedUntil);
        }
        if (passwords.matches(password, account.passwordHash())) {
            return true;
        }
        separately.executeWithoutResult(status -> fail(locked(id), clock.instant()));
        return false;
    }

    private SignedInPerson decided(AccountId id, @Nullable String checkedHash, boolean matches) {
        var outcome = separately.execute(status -> {
            var account = locked(id);
            var matchesNow = matches && Objects.equals(checkedHash, account.passwordHash());
            return decide(account, matchesNow, clock.instant());
        });
        return Objects.requireNonNull(outcome).orThrow();
    }

    private Outcome decide(Account account, boolean matches, Instant now) {
        var lockedUntil = account.lockedUntil();
        if (lockedUntil != null && account.isLocked(now)) {
            return Outcome.refused(new AccountLocked(lockedUntil));
        }
        if (!matches) {
            return Outcome.refused(fail(account, now));
        }
        if (!account.isEnabled()) {
            return Outcome.refused(new AccountDisabled());
        }
        if (account.isInitialPasswordExpired(now)) {
            return Outcome.refused(new InitialPasswordExpired());
        }
        account.signedIn(now);
        return new Outcome(person(account, now), null);
    }

    private Refusal fail(Account account, Instant now) {
        if (!account.countFailure(now)) {
            return new WrongCredentials();
        }
        audit.record(AuditEvent.of("account", account.id(), "ACCOUNT_LOCKED"));
        return new AccountLocked(now.plus(Account.LOCK));
    }

    static SignedInPerson person(Account account, Instant now) {
        return new SignedInPerson(
                account.id().value(), account.username(), account.displayName(), account.passwordChangedAt(), now);
    }

    private Account locked(AccountId id) {
        return accounts.lock(id.value()).orElseThrow(WrongCredentials::new);
    }

    private Optional<Account> find(String login) {
        return accounts.byUsername(login.strip()).or(() -> documents.of(login).flatMap(accounts::findByDocumentHash));
    }

    /** A refusal that must not roll back the count of failures. */
    private record Outcome(@Nullable SignedInPerson person, @Nullable Refusal refusal) {

        static Outcome refused(Refusal why) {
            return new Outcome(null, why);
        }

        SignedInPerson orThrow() {
            if (person == null) {
                throw Objects.requireNonNull(refusal);
            }
            return person;
        }
    }
}
