package org.shice.roster.ui;

import org.shice.account.Accounts;
import org.shice.roster.ImportDecisions;
import org.shice.roster.RosterImports;
import org.shice.roster.RosterSheets;
import org.shice.roster.RosterWords;
import org.shice.ui.LiveRefresh;
import org.springframework.stereotype.Component;

/** What the pages of imports work with. */
@Component
record ImportServices(
        RosterImports imports,
        ImportDecisions decisions,
        RosterSheets sheets,
        RosterWords words,
        KeptUnits units,
        Accounts accounts,
        LiveRefresh live) {}
