package org.shice.roster.ui;

import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;

/** A line of the staff list. */
record StaffRow(RecordInfo person, String unitName) {

    RecordId id() {
        return person.id();
    }

    boolean needsAccount() {
        return person.account().isEmpty() && person.state() != RecordState.CLOSED;
    }
}
