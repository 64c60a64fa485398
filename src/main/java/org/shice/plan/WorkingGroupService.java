package org.shice.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WorkingGroupService implements WorkingGroups {

    private static final int NAME_LENGTH = 80;
    private static final int DEPARTMENT_LENGTH = 120;
    private static final int PHONE_LENGTH = 40;
    private static final int MOST_MEMBERS = 200;

    private final StoredGroupMembers members;
    private final PlanRights rights;
    private final PlanTemplates templates;
    private final GroupUnits groupUnits;
    private final UnitPersons persons;
    private final Units units;
    private final AuditTrail audit;

    WorkingGroupService(
            StoredGroupMembers members,
            PlanRights rights,
            PlanTemplates templates,
            GroupUnits groupUnits,
            UnitPersons persons,
            Units units,
            AuditTrail audit) {
        this.members = members;
        this.rights = rights;
        this.templates = templates;
        this.groupUnits = groupUnits;
        this.persons = persons;
        this.units = units;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Groups groups(CampaignId campaign) {
        var seen = rights.seen(campaign);
        Map<UUID, Integer> counts = members.countsOf(campaign.value()).stream()
                .collect(Collectors.toMap(StoredGroupMembers.Count::unitId, count -> (int) count.members()));
        return new Groups(seen.campaign(), groupUnits.visible(seen.campaign(), template(seen), counts));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members(CampaignId campaign, UnitId unit) {
        var seen = rights.seen(campaign);
        groupUnits.requireReading(seen.campaign(), template(seen), unit);
        return members.findByCampaignIdAndUnitIdOrderBySortOrder(campaign.value(), unit.value()).stream()
                .map(GroupRow::toMember)
                .toList();
    }

    @Override
    public void replace(CampaignId campaign, UnitId unit, List<Member> list) {
        var seen = rights.seenForChange(campaign);
        groupUnits.requireKeeping(seen.campaign(), template(seen), unit);
        check(list);
        members.deleteAllOf(campaign.value(), unit.value());
        for (int i = 0; i < list.size(); i++) {
            members.save(new GroupRow(campaign, unit, i, list.get(i)));
        }
        audit.record(AuditEvent.of("plan", campaign, "PLAN_GROUP_NAMED")
                .at(units.get(unit).path())
                .with(Map.of("count", String.valueOf(list.size()))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitMember> unitMembers(CampaignId campaign) {
        var lists = members.findByCampaignIdOrderBySortOrder(campaign.value()).stream()
                .collect(Collectors.groupingBy(GroupRow::unit));
        return groups(campaign).all().stream()
                .filter(group -> !group.joint())
                .flatMap(group -> lists.getOrDefault(group.unit().id(), List.of()).stream()
                        .map(row -> new UnitMember(group.unit().name(), row.toMember())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitPerson> persons(CampaignId campaign) {
        return persons.below(units.get(rights.seen(campaign).campaign().plan().unit()));
    }

    private PlanTemplate template(PlanRights.Seen seen) {
        return templates.get(seen.plan().template());
    }

    private static void check(List<Member> list) {
        var problems = new ArrayList<Problem>();
        if (list.size() > MOST_MEMBERS) {
            problems.add(new Problem("members", "plan.problem.members", List.of(MOST_MEMBERS)));
        }
        for (int i = 0; i < list.size(); i++) {
            if (!isValid(list.get(i))) {
                problems.add(new Problem("members[%d]".formatted(i), "plan.problem.member", List.of(i + 1)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static boolean isValid(Member member) {
        return !member.name().isBlank()
                && !member.department().isBlank()
                && fits(member.name(), NAME_LENGTH)
                && fits(member.department(), DEPARTMENT_LENGTH)
                && fits(member.position(), NAME_LENGTH)
                && fits(member.officePhone(), PHONE_LENGTH)
                && fits(member.mobile(), PHONE_LENGTH);
    }

    private static boolean fits(@Nullable String text, int length) {
        return text == null || text.strip().length() <= length;
    }
}
