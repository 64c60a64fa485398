package org.shice.organization;

import org.shice.platform.error.Refusal;

/** Another unit has this code; codes are unique in the whole system. */
public final class UnitCodeTaken extends Refusal {

    UnitCodeTaken(String code) {
        super(Kind.CONFLICT, code);
    }
}
