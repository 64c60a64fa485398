package org.shice.profile;

import org.shice.platform.error.Refusal;

/** The record is effective or under review; it cannot be changed here. */
public final class RecordFrozen extends Refusal {

    public RecordFrozen() {
        super(Kind.CONFLICT);
    }
}
