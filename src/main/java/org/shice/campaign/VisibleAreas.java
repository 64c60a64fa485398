package org.shice.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VisibleAreas implements CampaignAreas {

    private final CampaignRights rights;
    private final Units units;

    VisibleAreas(CampaignRights rights, Units units) {
        this.rights = rights;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public Area area(CampaignId id, @Nullable UnitId below) {
        var campaign = rights.visible(id);
        var tops = rights.area(campaign, below);
        var info = campaign.toInfo(rights.unitOf(campaign, tops).name());
        return new Area(info, tops.size() > 1 ? List.of() : trail(campaign, below, tops.get(0)), tops);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitInfo> tops(CampaignId id, @Nullable UnitId below) {
        return rights.area(rights.visible(id), below);
    }

    /** From the actor's own area down to the unit. */
    List<UnitInfo> trail(Campaign campaign, @Nullable UnitId below, UnitInfo unit) {
        if (below == null) {
            return List.of(unit);
        }
        var own = rights.area(campaign, null);
        return units.ancestors(unit).stream()
                .filter(above -> own.stream().anyMatch(top -> top.covers(above.path())))
                .toList();
    }
}
