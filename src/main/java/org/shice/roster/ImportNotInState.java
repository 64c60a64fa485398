package org.shice.roster;

import org.shice.platform.error.Refusal;

/** The import stands elsewhere: it is still being read, or somebody has confirmed or discarded it. */
public final class ImportNotInState extends Refusal {

    public ImportNotInState(ImportState state) {
        super(Kind.CONFLICT, state.name());
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + args().get(0);
    }
}
