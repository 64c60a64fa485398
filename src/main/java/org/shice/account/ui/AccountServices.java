package org.shice.account.ui;

import org.shice.account.AccountAdministration;
import org.shice.account.AccountDirectory;
import org.shice.account.AccountHistory;
import org.shice.account.Accounts;
import org.shice.account.RoleGrants;
import org.springframework.stereotype.Component;

/** The services behind the account pages, so that panels take one thing. */
@Component
record AccountServices(
        AccountDirectory directory,
        AccountAdministration administration,
        AccountHistory history,
        Accounts accounts,
        RoleGrants roles,
        AdministeredUnits units) {}
