package org.shice.account;

import org.shice.platform.error.Refusal;

/** The last system administrator of an organisation cannot be removed: nobody could give the role back. */
public final class LastAdministrator extends Refusal {

    LastAdministrator() {
        super(Kind.CONFLICT);
    }
}
