package org.shice.profile;

import org.shice.platform.error.Refusal;

/** The section is not open for changes now: it was not returned, or no collection has it open (D-2). */
public final class SectionLocked extends Refusal {

    public SectionLocked() {
        super(Kind.CONFLICT);
    }
}
