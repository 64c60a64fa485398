package org.shice.roster.ui;

import java.util.ArrayList;
import java.util.List;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;
import org.shice.roster.AccountSlip;
import org.shice.roster.RosterAccounts;

/** Accounts for many people, issued in small steps so that the page can show how far it is. */
final class IssueRun {

    static final int STEP = 20;

    private final RosterAccounts accounts;
    private final UnitId unit;
    private final List<RecordId> people;
    private final List<AccountSlip> slips = new ArrayList<>();
    private int linked;
    private int position;

    IssueRun(RosterAccounts accounts, UnitId unit, List<RecordId> people) {
        this.accounts = accounts;
        this.unit = unit;
        this.people = List.copyOf(people);
    }

    /** Issues for the next few. @return whether more are waiting */
    boolean step() {
        var next = Math.min(position + STEP, people.size());
        if (next > position) {
            var issued = accounts.issue(unit, people.subList(position, next));
            slips.addAll(issued.slips());
            linked += issued.linked();
        }
        position = next;
        return position < people.size();
    }

    int total() {
        return people.size();
    }

    int position() {
        return position;
    }

    /** People whose existing account was joined to their record. */
    int linked() {
        return linked;
    }

    List<AccountSlip> slips() {
        return List.copyOf(slips);
    }
}
