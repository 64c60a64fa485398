package org.shice.campaign;

import org.shice.platform.error.Refusal;

/** The campaign is in a state in which this cannot be done; for example it has been opened already. */
public final class CampaignNotInState extends Refusal {

    /** @param state the state in which it is */
    public CampaignNotInState(CampaignState state) {
        super(Kind.CONFLICT, state.name());
    }
}
