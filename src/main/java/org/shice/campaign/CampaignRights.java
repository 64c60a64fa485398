package org.shice.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** Who leads a campaign, who sees its figures, and of which part of it. */
@Component
class CampaignRights {

    static final Role[] LEADS = {Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN};

    static final Role[] VIEWERS = {
        Role.MANAGER,
        Role.BUSINESS_LEAD,
        Role.SYSTEM_ADMIN,
        Role.INFORMATION_ADMIN,
        Role.DISTRICT_AUDITOR,
        Role.BUREAU_REVIEWER
    };

    /** Those who may decide about one person by hand, for the person's unit. */
    static final Role[] DECIDERS = {Role.BUSINESS_LEAD, Role.INFORMATION_ADMIN};

    private final StoredCampaigns campaigns;
    private final Access access;
    private final Units units;

    CampaignRights(StoredCampaigns campaigns, Access access, Units units) {
        this.campaigns = campaigns;
        this.access = access;
        this.units = units;
    }

    /** Loads a campaign to change it; only for those who lead it. */
    Campaign led(CampaignId id) {
        var campaign = visibleForChange(id);
        access.require(campaign.unitPath(), LEADS);
        return campaign;
    }

    /** Loads a campaign to change something in a part of it. */
    Campaign visibleForChange(CampaignId id) {
        return campaigns.findForChange(id.value()).filter(this::sees).orElseThrow(() -> new NotFound("campaign"));
    }

    Campaign visible(CampaignId id) {
        return campaigns.findById(id.value()).filter(this::sees).orElseThrow(() -> new NotFound("campaign"));
    }

    /** Open campaigns that concern the actor, newest first. */
    List<Campaign> open() {
        return campaigns.findByStateOrderByCreatedAtDesc(CampaignState.OPEN).stream()
                .filter(this::sees)
                .toList();
    }

    /** A campaign concerns whoever looks after a part of its area, or after an area that holds it. */
    boolean sees(Campaign campaign) {
        return access.grants(VIEWERS).stream()
                .anyMatch(grant ->
                        grant.covers(campaign.unitPath()) || grant.unitPath().startsWith(campaign.unitPath()));
    }

    /**
     * The topmost units of the campaign that the actor may look at, or the one asked for.
     *
     * @throws NotFound when the unit asked for is not a part of the campaign
     * @throws AccessRefused when the actor looks after nothing in it
     */
    List<UnitInfo> area(Campaign campaign, @Nullable UnitId below) {
        if (below != null) {
            return List.of(part(campaign, units.get(below)));
        }
        var scopes = access.scopes(VIEWERS);
        var root = unitOf(campaign, scopes);
        var tops = scopes.stream()
                .filter(scope -> scope.covers(root.path()) || root.covers(scope.path()))
                .map(scope -> scope.covers(root.path()) ? root : scope)
                .distinct()
                .toList();
        if (tops.isEmpty()) {
            throw new AccessRefused();
        }
        return tops;
    }

    /**
     * All of the actor's area of the campaign, as paths that do not cover each other.
     *
     * @throws AccessRefused when the actor looks after nothing in it
     */
    List<String> paths(Campaign campaign) {
        var topmost = new ArrayList<String>();
        access.grants(VIEWERS).stream()
                .map(grant -> grant.covers(campaign.unitPath()) ? campaign.unitPath() : grant.unitPath())
                .filter(path -> path.startsWith(campaign.unitPath()))
                .sorted()
                .filter(path -> topmost.stream().noneMatch(path::startsWith))
                .forEach(topmost::add);
        if (topmost.isEmpty()) {
            throw new AccessRefused();
        }
        return topmost;
    }

    List<String> paths(Campaign campaign, @Nullable UnitId below) {
        if (below == null) {
            return paths(campaign);
        }
        return area(campaign, below).stream().map(UnitInfo::path).toList();
    }

    /** The unit the campaign belongs to, read only when it is not among those at hand. */
    UnitInfo unitOf(Campaign campaign, List<UnitInfo> known) {
        var unit = campaign.plan().unit();
        return known.stream().filter(one -> one.id().equals(unit)).findFirst().orElseGet(() -> units.get(unit));
    }

    private UnitInfo part(Campaign campaign, UnitInfo unit) {
        if (!unit.path().startsWith(campaign.unitPath())) {
            throw new NotFound("unit");
        }
        access.require(unit.path(), VIEWERS);
        return unit;
    }
}
