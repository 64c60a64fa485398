package org.shice.campaign;

import org.shice.platform.error.Refusal;

/** The person's collection in this campaign is finished: effective, or left. Scope cannot change that any more. */
public final class CollectionFinished extends Refusal {

    public CollectionFinished() {
        super(Kind.CONFLICT);
    }
}
