package org.shice.account;

import java.time.Clock;
import java.time.LocalDate;
import org.shice.organization.UnitInfo;
import org.springframework.stereotype.Component;

/** Keeps at least one system administrator at the root of every organisation. */
@Component
class Administrators {

    private final RoleAssignments assignments;
    private final StoredAccounts accounts;
    private final Clock clock;

    Administrators(RoleAssignments assignments, StoredAccounts accounts, Clock clock) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws LastAdministrator when the unit is a root and nobody else who can sign in administers it */
    void requireAnother(AccountId leaving, UnitInfo unit) {
        if (unit.parentId() != null) {
            return;
        }
        var today = LocalDate.now(clock);
        var another = assignments.lockHolders(Role.SYSTEM_ADMIN, unit.id().value()).stream()
                .filter(held -> !held.account().equals(leaving) && held.isValidOn(today))
                .anyMatch(held -> accounts.findById(held.account().value())
                        .filter(Account::isEnabled)
                        .isPresent());
        if (!another) {
            throw new LastAdministrator();
        }
    }
}
