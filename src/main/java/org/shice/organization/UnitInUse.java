package org.shice.organization;

import org.shice.platform.error.Refusal;

/** A unit with active units below it cannot be deactivated. */
public final class UnitInUse extends Refusal {

    UnitInUse(int activeChildren) {
        super(Kind.CONFLICT, activeChildren);
    }
}
