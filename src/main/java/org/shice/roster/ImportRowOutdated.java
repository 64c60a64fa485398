package org.shice.roster;

import org.shice.platform.error.Refusal;

/** The unit or the record of a row has changed since the dry run. */
final class ImportRowOutdated extends Refusal {

    ImportRowOutdated() {
        super(Kind.CONFLICT);
    }
}
