package org.shice.roster.ui;

import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;
import org.shice.roster.ScopeMark;

/** A line of the staff list. */
record StaffRow(RecordInfo person, String unitName) {

    RecordId id() {
        return person.id();
    }

    boolean needsAccount() {
        return person.account().isEmpty() && !hasLeft();
    }

    boolean hasLeft() {
        return person.state() == RecordState.CLOSED || ScopeMark.leaves(person.staffStatus());
    }

    /** Whether the person is not, or perhaps not, collected. */
    boolean isOutOfScope() {
        return ScopeMark.of(person).isPresent();
    }
}
