package org.shice.roster.ui;

import org.shice.forms.CodeLists;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules;
import org.shice.forms.ui.FormViews;
import org.shice.roster.AccountSlips;
import org.shice.roster.RosterAccounts;
import org.shice.roster.RosterService;
import org.shice.roster.RosterSheets;
import org.shice.roster.RosterWords;
import org.shice.roster.StaffPeople;
import org.shice.roster.StaffSheet;
import org.springframework.stereotype.Component;

/** What the page of the staff list works with. */
@Component
record StaffServices(
        RosterService roster,
        StaffPeople people,
        RosterAccounts accounts,
        AccountSlips slips,
        StaffSheet sheet,
        RosterSheets sheets,
        RosterWords words,
        KeptUnits units,
        FormCatalog forms,
        RecordRules rules,
        CodeLists codes,
        FormViews views) {}
