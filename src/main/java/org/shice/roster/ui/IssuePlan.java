package org.shice.roster.ui;

import java.util.Collection;
import java.util.List;
import org.shice.profile.RecordId;
import org.shice.roster.RosterAccounts;

/**
 * Who gets an account, before anything happens.
 *
 * @param people without an account, as many as one step issues
 * @param outOfScope those of them who are not, or perhaps not, collected
 * @param keeping people who have one already
 * @param closed people who have left
 */
record IssuePlan(List<RecordId> people, int outOfScope, int keeping, int closed) {

    IssuePlan {
        people = List.copyOf(people);
    }

    static IssuePlan of(Collection<StaffRow> chosen) {
        var people = chosen.stream()
                .filter(StaffRow::needsAccount)
                .limit(RosterAccounts.AT_ONCE)
                .toList();
        var outside = people.stream().filter(StaffRow::isOutOfScope).count();
        var keeping = chosen.stream()
                .filter(row -> row.person().account().isPresent())
                .count();
        var closed = chosen.stream()
                .filter(row -> row.person().account().isEmpty() && row.hasLeft())
                .count();
        return new IssuePlan(people.stream().map(StaffRow::id).toList(), (int) outside, (int) keeping, (int) closed);
    }
}
