package org.shice.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.campaign.CampaignInfo;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.plan.PlanTemplate.Line;
import org.shice.plan.PlanTemplate.Proof;
import org.shice.plan.WorkingGroups.Group;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** Which units set up a working group for a campaign, who reads their lists and who keeps them. */
@Component
class GroupUnits {

    /** Those of the very unit who keep its list. */
    private static final Role[] KEEPERS = {Role.BUSINESS_LEAD, Role.INFORMATION_ADMIN};

    private final ResponsibleUnits responsible;
    private final Units units;
    private final Access access;

    GroupUnits(ResponsibleUnits responsible, Units units, Access access) {
        this.responsible = responsible;
        this.units = units;
        this.access = access;
    }

    /** The joint group, and those of units in the actor's area. */
    List<Group> visible(CampaignInfo campaign, PlanTemplate template, Map<UUID, Integer> counts) {
        var top = units.get(campaign.plan().unit());
        var mine = access.grants(PlanRights.VIEWERS);
        var keeps = access.grants(KEEPERS);
        var joint = new Group(top, true, count(counts, top), access.allows(top.path(), PlanRights.LEADS));
        var others = of(top, template)
                .filter(unit -> mine.stream().anyMatch(grant -> grant.covers(unit.path())))
                .map(unit -> new Group(
                        unit, false, count(counts, unit), keeps.stream().anyMatch(grant -> grant.unitId()
                                .equals(unit.id()))));
        return Stream.concat(Stream.of(joint), others).toList();
    }

    /** Whoever sees the campaign reads the joint list; the others are for those above the unit and in it. */
    void requireReading(CampaignInfo campaign, PlanTemplate template, UnitId unit) {
        if (!isJoint(campaign, unit)) {
            access.require(find(campaign, template, unit).path(), PlanRights.VIEWERS);
        }
    }

    void requireKeeping(CampaignInfo campaign, PlanTemplate template, UnitId unit) {
        if (isJoint(campaign, unit)) {
            access.require(campaign.unitPath(), PlanRights.LEADS);
        } else {
            access.requireAt(find(campaign, template, unit).id(), KEEPERS);
        }
    }

    static boolean isJoint(CampaignInfo campaign, UnitId unit) {
        return campaign.plan().unit().equals(unit);
    }

    private UnitInfo find(CampaignInfo campaign, PlanTemplate template, UnitId unit) {
        return of(units.get(campaign.plan().unit()), template)
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit"));
    }

    private Stream<UnitInfo> of(UnitInfo top, PlanTemplate template) {
        var answerable = template.milestones().stream()
                .filter(line -> line.proof() == Proof.WORKING_GROUP)
                .map(Line::responsible)
                .toList();
        if (answerable.isEmpty()) {
            return Stream.empty();
        }
        var below = responsible.below(top);
        return answerable.stream()
                .flatMap(who -> ResponsibleUnits.choose(top, below, who).stream())
                .distinct();
    }

    private static int count(Map<UUID, Integer> counts, UnitInfo unit) {
        return counts.getOrDefault(unit.id().value(), 0);
    }
}
