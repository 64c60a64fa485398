package org.shice.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaAccounts implements Accounts {

    private final StoredAccounts accounts;
    private final DocumentHashes documents;
    private final NewAccountRule rule;
    private final AccountIssue issue;
    private final RoleGrants roles;
    private final RoleAssignments assignments;
    private final SignIn signIn;
    private final ThreadSystemIdentity system;
    private final Access access;
    private final Units units;

    JpaAccounts(
            StoredAccounts accounts,
            DocumentHashes documents,
            NewAccountRule rule,
            AccountIssue issue,
            RoleGrants roles,
            RoleAssignments assignments,
            SignIn signIn,
            ThreadSystemIdentity system,
            Access access,
            Units units) {
        this.accounts = accounts;
        this.documents = documents;
        this.rule = rule;
        this.issue = issue;
        this.roles = roles;
        this.assignments = assignments;
        this.signIn = signIn;
        this.system = system;
        this.access = access;
        this.units = units;
    }

    @Override
    public List<IssuedAccount> issue(List<NewAccount> plans) {
        var homes = units.getAll(plans.stream().map(NewAccount::homeUnit).toList());
        homes.values().forEach(home -> access.require(home.path(), Role.SYSTEM_ADMIN));
        for (int i = 0; i < plans.size(); i++) {
            var home = homes.get(plans.get(i).homeUnit());
            if (home == null || !home.active()) {
                throw new InvalidInput("accounts[%d].homeUnit".formatted(i), "error.account.unit");
            }
        }
        rule.check(plans);
        return issue.issue(plans, homes);
    }

    @Override
    public void grant(AccountId account, Role role, UnitId unit) {
        roles.grant(account, role, unit, null, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountId> byUsername(String username) {
        return accounts.byUsername(username.strip()).map(Account::id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountId> byDocumentNumber(String documentNumber) {
        return documents
                .of(documentNumber)
                .flatMap(accounts::findByDocumentHash)
                .map(Account::id);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isHeld(Role role) {
        return assignments.existsByRole(role);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return accounts
                .findAllById(ids.stream().map(AccountId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }

    @Override
    public boolean confirmPassword(String password) {
        return system.isActive() || signIn.confirm(access.actor().id(), password);
    }
}
