package org.shice.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords people choose for themselves (修改密码). */
@Service
@Transactional
public class Passwords {

    private final StoredAccounts accounts;
    private final PasswordHashes hashes;
    private final SignIn signIn;
    private final ApiTokens tokens;
    private final CurrentPerson current;
    private final ThreadSystemIdentity system;
    private final AccountStates states;
    private final AuditTrail audit;
    private final Clock clock;

    Passwords(
            StoredAccounts accounts,
            PasswordHashes hashes,
            SignIn signIn,
            ApiTokens tokens,
            CurrentPerson current,
            ThreadSystemIdentity system,
            AccountStates states,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.signIn = signIn;
        this.tokens = tokens;
        this.current = current;
        this.system = system;
        this.states = states;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes the password of the person who is signed in, also when nothing else is allowed yet. All tokens and all
     * other sessions of the account end.
     *
     * @return the principal to go on with
     * @throws InvalidInput when the old password is wrong or the new one breaks a rule
     * @throws AccountLocked after too many wrong old passwords
     */
    public SignedInPerson change(String oldPassword, String newPassword) {
        var person = current.signedIn().orElseThrow(AccessRefused::new);
        if (states.of(person.id())
                .filter(s -> s.accepts(person.passwordChangedAt()))
                .isEmpty()) {
            throw new AccessRefused();
        }
        if (!signIn.confirm(person.id(), oldPassword)) {
            throw new InvalidInput("oldPassword", "error.password.wrong");
        }
        var account = find(person.id());
        choose(account, newPassword);
        audit.record(AuditEvent.of("account", account.id(), "PASSWORD_CHANGED"));
        return person.withPasswordChangedAt(account.passwordChangedAt());
    }

    /**
     * Gives an account a chosen password without the person, for demo worlds only.
     *
     * @throws AccessRefused when a person calls it
     */
    public void establish(AccountId id, String password) {
        if (!system.isActive()) {
            throw new AccessRefused();
        }
        choose(find(id), password);
    }

    /**
     * Gives all accounts one password that is announced at every start, for demo worlds only.
     *
     * @throws AccessRefused when a person calls it
     */
    public void establishForDemo(Collection<AccountId> ids, String password) {
        if (!system.isActive()) {
            throw new AccessRefused();
        }
        var hash = hashes.ofAnnounced(password);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var chosen = accounts.findAllById(ids.stream().map(AccountId::value).toList());
        chosen.forEach(account -> account.choosePassword(hash, now));
        accounts.saveAllAndFlush(chosen);
    }

    private void choose(Account account, String password) {
        PasswordRule.check("newPassword", account.username(), password);
        if (hashes.matches(password, account.passwordHash())
                || hashes.matches(password, account.previousPasswordHash())) {
            throw new InvalidInput("newPassword", "error.password.repeated");
        }
        account.choosePassword(hashes.ofChosen(password), clock.instant().truncatedTo(ChronoUnit.MICROS));
        accounts.saveAndFlush(account);
        tokens.endAll(account.id());
        states.forget();
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFound("account"));
    }
}
