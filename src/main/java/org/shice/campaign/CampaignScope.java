package org.shice.campaign;

import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.RecordId;

/** Who is in scope of a campaign, who is not, and why (采集范围). */
public interface CampaignScope {

    /**
     * Why a person is in or out of scope: the decision taken, or what the rule says while none is taken.
     *
     * @throws org.shice.platform.error.NotFound when the person is not on a roster of this campaign
     */
    ScopeDecision scopeOf(CampaignId id, RecordId record);

    /** People out of scope below a unit, or in all of the actor's area. */
    KeysetPage<ExcludedPerson> excluded(
            CampaignId id, @Nullable UnitId below, @Nullable ScopeReason reason, @Nullable String cursor, int limit);

    /** How many people that list holds. */
    int countExcluded(CampaignId id, @Nullable UnitId below, @Nullable ScopeReason reason);

    /** Whether the actor may decide by hand about people of the unit, or of all of the campaign. */
    boolean mayDecide(CampaignId id, @Nullable UnitId unit);

    /**
     * Decides about one person by hand, against the rule (SC-9). In an open campaign a person taken in is enrolled at
     * once; a person taken out leaves it.
     *
     * @param reason why; mandatory
     * @throws org.shice.platform.error.InvalidInput without a reason
     * @throws CampaignNotInState when the campaign is closed
     */
    void override(CampaignId id, RecordId record, boolean inScope, String reason);
}
