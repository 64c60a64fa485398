package org.shice.roster;

import org.shice.platform.error.Refusal;

/** A person with this document number is on a staff list already. */
public final class PersonAlreadyListed extends Refusal {

    public PersonAlreadyListed() {
        super(Kind.CONFLICT);
    }
}
