package org.shice.roster.ui;

import java.util.Collection;
import java.util.List;
import org.shice.profile.RecordId;
import org.shice.profile.RecordState;
import org.shice.roster.RosterAccounts;

/**
 * Who gets an account, before anything happens.
 *
 * @param people without an account, as many as one step issues
 * @param keeping people who have one already
 * @param closed people who have left
 */
record IssuePlan(List<RecordId> people, int keeping, int closed) {

    IssuePlan {
        people = List.copyOf(people);
    }

    static IssuePlan of(Collection<StaffRow> chosen) {
        var people = chosen.stream()
                .filter(StaffRow::needsAccount)
                .map(StaffRow::id)
                .limit(RosterAccounts.AT_ONCE)
                .toList();
        var keeping = chosen.stream()
                .filter(row -> row.person().account().isPresent())
                .count();
        var closed = chosen.stream()
                .filter(row -> row.person().account().isEmpty() && row.person().state() == RecordState.CLOSED)
                .count();
        return new IssuePlan(people, (int) keeping, (int) closed);
    }
}
