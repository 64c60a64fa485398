package org.shice.profile;

import org.shice.platform.error.Refusal;

/** The person is on the roster of another unit; moving them is a transfer, not an import. */
public final class RecordElsewhere extends Refusal {

    public RecordElsewhere() {
        super(Kind.CONFLICT);
    }
}
