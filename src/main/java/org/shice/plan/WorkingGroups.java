package org.shice.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.organization.Duty;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/**
 * The 联合工作组 of a campaign (附件1, O-7), the 工作组 that its county bureaus and the schools right under the city set up
 * (O-5), and the responsible persons of its units (附件3). They hold phone numbers: the joint list is for those who see the
 * campaign, everything else for those among them whose area covers the unit (C-28).
 */
public interface WorkingGroups {

    /** The groups whose lists the actor may read: the joint one first, then those of units by path. */
    Groups groups(CampaignId campaign);

    /**
     * The list of a unit; of the campaign's own unit it is the joint one.
     *
     * @throws org.shice.platform.error.AccessRefused when the unit lies outside the actor's area
     * @throws org.shice.platform.error.NotFound when the unit sets up no group for this campaign
     */
    List<Member> members(CampaignId campaign, UnitId unit);

    /**
     * Replaces a list: the joint one by those who lead the campaign, that of another unit by the business lead or
     * information administrator of that very unit.
     *
     * @throws org.shice.platform.error.InvalidInput when a name or department is missing or a value too long
     * @throws org.shice.platform.error.AccessRefused when it is another unit's
     * @throws org.shice.platform.error.NotFound when the unit sets up no group for this campaign
     */
    void replace(CampaignId campaign, UnitId unit, List<Member> members);

    /** Everybody in the groups of units in the actor's area, without the joint one, by unit. */
    List<UnitMember> unitMembers(CampaignId campaign);

    /** 业务负责人 and 技术负责人 of every unit in the actor's area, by unit; a duty nobody has is there without a name. */
    List<UnitPerson> persons(CampaignId campaign);

    /** The groups of a campaign. */
    record Groups(CampaignInfo campaign, List<Group> all) {}

    /**
     * A group.
     *
     * @param joint whether it is that of the campaign's own unit
     * @param members how many its list names, 0 for none yet
     * @param kept whether the actor may change the list
     */
    record Group(UnitInfo unit, boolean joint, int members, boolean kept) {}

    /** A member of a working group. */
    record Member(
            String name,
            String department,
            @Nullable String position,
            @Nullable String officePhone,
            @Nullable String mobile) {}

    /** A member of the group of a unit. */
    record UnitMember(String unitName, Member member) {}

    /** A responsible person of a unit. */
    record UnitPerson(
            String unitName,
            Duty duty,
            @Nullable String name,
            @Nullable String position,
            @Nullable String qq,
            @Nullable String mobile) {}
}
