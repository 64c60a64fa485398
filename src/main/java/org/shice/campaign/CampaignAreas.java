package org.shice.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/** Which part of a campaign the actor may look at; other features show their figures of it. */
public interface CampaignAreas {

    /**
     * The part below a unit, or all of the actor's area of the campaign.
     *
     * @throws org.shice.platform.error.NotFound when the actor does not see the campaign, or the unit is no part of it
     * @throws org.shice.platform.error.AccessRefused when the unit lies outside the actor's area
     */
    Area area(CampaignId id, @Nullable UnitId below);

    /** Only the topmost units of that part, for whoever shows nothing else of it. */
    List<UnitInfo> tops(CampaignId id, @Nullable UnitId below);

    /**
     * A part of a campaign.
     *
     * @param trail the units from the actor's area down to the unit shown; empty when several areas are shown
     * @param tops the topmost units shown, at least one
     */
    record Area(CampaignInfo campaign, List<UnitInfo> trail, List<UnitInfo> tops) {

        /** The subtrees, as paths that do not cover each other. */
        public List<String> paths() {
            return tops.stream().map(UnitInfo::path).toList();
        }
    }
}
