package org.shice.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.springframework.stereotype.Component;

/** Writes checked accounts with their one-time passwords and the issue log. */
@Component
class AccountIssue {

    private final StoredAccounts accounts;
    private final DocumentHashes documents;
    private final PasswordHashes passwords;
    private final AuditTrail audit;
    private final Clock clock;

    AccountIssue(
            StoredAccounts accounts,
            DocumentHashes documents,
            PasswordHashes passwords,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.documents = documents;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    List<IssuedAccount> issue(List<NewAccount> plans, Map<UnitId, UnitInfo> homes) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var created = new ArrayList<Account>();
        var issued = new ArrayList<IssuedAccount>();
        for (var plan : plans) {
            var account = new Account(plan, documents.of(plan.documentNumber()).orElse(null), now);
            var password = passwords.newOneTimePassword();
            var expires = account.giveOneTimePassword(passwords.ofOneTime(password), now);
            created.add(account);
            issued.add(new IssuedAccount(account.id(), account.username(), account.displayName(), password, expires));
        }
        accounts.saveAllAndFlush(created);
        for (var account : created) {
            var home = homes.get(account.homeUnit());
            var event = AuditEvent.of("account", account.id(), "ACCOUNT_ISSUED");
            audit.record(home == null ? event : event.at(home.path()));
        }
        return issued;
    }
}
