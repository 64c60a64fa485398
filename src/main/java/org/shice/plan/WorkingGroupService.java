package org.shice.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.organization.Duty;
import org.shice.organization.ResponsiblePersons;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
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
    private final Campaigns campaigns;
    private final ResponsibleUnits responsible;
    private final ResponsiblePersons persons;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;

    WorkingGroupService(
            StoredGroupMembers members,
            PlanRights rights,
            Campaigns campaigns,
            ResponsibleUnits responsible,
            ResponsiblePersons persons,
            Units units,
            Access access,
            AuditTrail audit) {
        this.members = members;
        this.rights = rights;
        this.campaigns = campaigns;
        this.responsible = responsible;
        this.persons = persons;
        this.units = units;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members(CampaignId campaign) {
        campaigns.get(campaign);
        return members.findByCampaignIdOrderBySortOrder(campaign.value()).stream()
                .map(GroupRow::toMember)
                .toList();
    }

    @Override
    public void replace(CampaignId campaign, List<Member> list) {
        var led = rights.led(campaign);
        check(list);
        members.deleteAllOf(campaign.value());
        for (int i = 0; i < list.size(); i++) {
            members.save(new GroupRow(campaign, i, list.get(i)));
        }
        audit.record(AuditEvent.of("plan", campaign, "PLAN_GROUP_NAMED")
                .at(led.campaign().unitPath())
                .with(Map.of("count", String.valueOf(list.size()))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitPerson> persons(CampaignId campaign) {
        var top = units.get(campaigns.get(campaign).plan().unit());
        var mine = access.grants(PlanRights.VIEWERS);
        var visible = responsible.below(top).stream()
                .filter(unit -> unit.kind() != UnitKind.DEPARTMENT)
                .filter(unit -> mine.stream().anyMatch(grant -> grant.covers(unit.path())))
                .toList();
        var named = persons.of(visible.stream().map(UnitInfo::id).toList());
        return visible.stream()
                .flatMap(unit ->
                        Stream.of(Duty.BUSINESS_LEAD, Duty.INFORMATION_ADMIN).map(duty -> line(unit, duty, named)))
                .toList();
    }

    private static UnitPerson line(UnitInfo unit, Duty duty, List<ResponsiblePersons.Named> named) {
        return named.stream()
                .filter(person ->
                        person.unit().equals(unit.id()) && person.person().duty() == duty)
                .map(ResponsiblePersons.Named::person)
                .findFirst()
                .map(person -> new UnitPerson(
                        unit.name(), duty, person.name(), person.position(), person.qq(), person.mobile()))
                .orElseGet(() -> new UnitPerson(unit.name(), duty, null, null, null, null));
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
