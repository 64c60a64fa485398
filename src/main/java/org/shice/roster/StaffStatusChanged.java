package org.shice.roster;

import org.shice.profile.RecordId;

/**
 * The state of a person on the roster (人员状态) changed, published in the transaction of the change. Codes that begin
 * with 3 mean that the person has left or retired (SC-4).
 */
public record StaffStatusChanged(RecordId recordId, String newStatus) {

    /** Whether the person does not belong to the unit any more. */
    public boolean hasLeft() {
        return newStatus.startsWith("3");
    }
}
