package org.shice.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleHolders;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.Campaigns;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LadderService implements CampaignLadders {

    private static final int LONGEST_REASON = 300;

    private final Ladders ladders;
    private final DeadlineClosing deadlines;
    private final Campaigns campaigns;
    private final Access access;
    private final Units units;
    private final RoleHolders holders;
    private final AuditTrail audit;

    LadderService(
            Ladders ladders,
            DeadlineClosing deadlines,
            Campaigns campaigns,
            Access access,
            Units units,
            RoleHolders holders,
            AuditTrail audit) {
        this.ladders = ladders;
        this.deadlines = deadlines;
        this.campaigns = campaigns;
        this.access = access;
        this.units = units;
        this.holders = holders;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Setting get(CampaignId campaign) {
        var info = campaigns.get(campaign);
        var choice = ladders.choice(campaign.value());
        var own = choice.own();
        var standard = choice.standard().toPlan();
        return new Setting(
                own.map(Ladder::toPlan).orElse(standard), standard, own.isPresent(), campaigns.mayLead(info));
    }

    @Override
    public void change(CampaignId campaign, LadderPlan ladder, String reason) {
        var info = campaigns.get(campaign);
        access.require(info.unitPath(), Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN);
        ladder.check();
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "error.ladder.reason", LONGEST_REASON);
        }
        ladders.lock(campaign.value());
        var before = ladders.of(campaign.value(), Ladders.STANDARD).toPlan();
        if (before.equals(ladder)) {
            return;
        }
        ladders.write(campaign.value(), ladder);
        var running =
                deadlines.ladderChanged(campaign.value(), access.actor().id().value(), why);
        audit.record(AuditEvent.of("campaign", campaign, "LADDER_CHANGED")
                .at(info.unitPath())
                .because(why)
                .with(Map.of(
                        "before", words(before),
                        "after", words(ladder),
                        "running", Integer.toString(running))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(CampaignId campaign) {
        var info = campaigns.get(campaign);
        var ladder = ladders.of(campaign.value(), Ladders.STANDARD).toPlan();
        var area = area(info);
        var held = holders.unitsWith(area.stream().map(UnitInfo::id).toList(), Role.values());
        var gaps = new ArrayList<Gap>();
        for (var audience : Audience.values()) {
            if (ladder.audiences().contains(audience)) {
                gaps.addAll(gaps(audience, places(area, audience), held));
            }
        }
        return List.copyOf(gaps.subList(0, Math.min(gaps.size(), MOST_GAPS)));
    }

    private static List<Gap> gaps(Audience audience, List<UnitInfo> places, Map<Role, Set<UnitId>> held) {
        var reached = audience.groups().stream()
                .flatMap(Set::stream)
                .flatMap(role -> held.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toSet());
        return places.stream()
                .filter(place -> !reached.contains(place.id()))
                .map(place -> new Gap(audience, place.id(), place.name()))
                .toList();
    }

    /** Where the people of a rung would be. */
    private static List<UnitInfo> places(List<UnitInfo> area, Audience audience) {
        return area.stream()
                .filter(unit -> switch (audience) {
                    case UNIT_LEAD -> true;
                    case DISTRICT -> unit.kind() == UnitKind.DISTRICT_BUREAU;
                    case BUREAU, BULLETIN -> unit.parentId() == null;
                })
                .toList();
    }

    /** The units of the campaign that the actor looks after; departments have deadlines in universities only. */
    private List<UnitInfo> area(CampaignInfo campaign) {
        var top = units.get(campaign.plan().unit());
        return units.subtree(top).stream()
                .filter(UnitInfo::active)
                .filter(unit -> unit.kind() != UnitKind.DEPARTMENT || top.kind() == UnitKind.UNIVERSITY)
                .filter(unit -> access.allows(unit.path(), DeadlineRights.VIEWERS))
                .toList();
    }

    /** Such as {@code 7 3 1 0 / UNIT_LEAD 0, BUREAU 3}. */
    private static String words(LadderPlan ladder) {
        var days = ladder.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return days + " / "
                + ladder.rungs().stream()
                        .map(rung -> rung.audience() + " " + rung.waitingDays())
                        .collect(Collectors.joining(", "));
    }
}
