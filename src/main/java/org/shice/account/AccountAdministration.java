package org.shice.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a 系统管理员 does with single accounts (domain.md 4.2): switch on and off, unlock, reset the password on the
 * person's request. Every act requires the role over the home unit and over every unit the account has a role for, so
 * that nobody takes over an account with more rights than the own; every act is audited.
 */
@Service
@Transactional
public class AccountAdministration {

    private static final int NOTE_LENGTH = 500;

    private final StoredAccounts accounts;
    private final RoleAssignments assignments;
    private final PasswordHashes passwords;
    private final ApiTokens tokens;
    private final Administrators administrators;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    AccountAdministration(
            StoredAccounts accounts,
            RoleAssignments assignments,
            PasswordHashes passwords,
            ApiTokens tokens,
            Administrators administrators,
            Access access,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.passwords = passwords;
        this.tokens = tokens;
        this.administrators = administrators;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives a new one-time password, on the person's request and never otherwise. The old password, all tokens
     * and all sessions end.
     *
     * @param requesterNote who asked and how it was checked that it is the person; mandatory, kept in the audit trail
     * @throws InvalidInput without a note
     */
    public IssuedAccount resetPassword(AccountId id, String requesterNote) {
        var account = administered(id);
        var note = checkedNote(requesterNote);
        var password = passwords.newOneTimePassword();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var expires = account.giveOneTimePassword(passwords.ofOneTime(password), now);
        accounts.flush();
        tokens.endAll(id);
        record(account, "PASSWORD_RESET", note);
        return new IssuedAccount(id, account.username(), account.displayName(), password, expires);
    }

    /**
     * Switches an account off: sessions and tokens end with their next request.
     *
     * @param reason mandatory, kept in the audit trail
     * @throws LastAdministrator when nobody could administer the organisation any more
     */
    public void disable(AccountId id, String reason) {
        var account = administered(id);
        var why = checkedNote(reason);
        for (var held : assignments.findByAccountId(id.value())) {
            if (held.role() == Role.SYSTEM_ADMIN) {
                administrators.requireAnother(id, units.get(held.unit()));
            }
        }
        account.enable(false);
        accounts.flush();
        tokens.endAll(id);
        record(account, "ACCOUNT_DISABLED", why);
    }

    public void enable(AccountId id) {
        var account = administered(id);
        account.enable(true);
        accounts.flush();
        record(account, "ACCOUNT_ENABLED", null);
    }

    /** Ends a lock after wrong passwords before its time. */
    public void unlock(AccountId id) {
        var account = administered(id);
        account.unlock();
        accounts.flush();
        record(account, "ACCOUNT_UNLOCKED", null);
    }

    private Account administered(AccountId id) {
        var account = accounts.findById(id.value()).orElseThrow(() -> new NotFound("account"));
        var places = new LinkedHashSet<UnitId>(List.of(account.homeUnit()));
        assignments.findByAccountId(id.value()).forEach(held -> places.add(held.unit()));
        units.getAll(places).values().forEach(unit -> access.require(unit.path(), Role.SYSTEM_ADMIN));
        return account;
    }

    private static String checkedNote(String note) {
        if (note.isBlank() || note.strip().length() > NOTE_LENGTH) {
            throw new InvalidInput("note", "error.account.note", NOTE_LENGTH);
        }
        return note.strip();
    }

    private void record(Account account, String action, @Nullable String reason) {
        UnitInfo home = units.get(account.homeUnit());
        audit.record(
                AuditEvent.of("account", account.id(), action).at(home.path()).because(reason));
    }
}
