package org.shice.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.Duty;

/**
 * The 联合工作组 of a campaign (附件1, O-7) and the responsible persons of its units (附件3). They hold phone numbers, so
 * only those who see the campaign see them, and of the units only those in their area (C-28).
 */
public interface WorkingGroups {

    List<Member> members(CampaignId campaign);

    /**
     * Replaces the list; only for those who lead the campaign.
     *
     * @throws org.shice.platform.error.InvalidInput when a name or department is missing or a value too long
     */
    void replace(CampaignId campaign, List<Member> members);

    /** 业务负责人 and 技术负责人 of every unit in the actor's area, by unit; a duty nobody has is there without a name. */
    List<UnitPerson> persons(CampaignId campaign);

    /** A member of the working group. */
    record Member(
            String name,
            String department,
            @Nullable String position,
            @Nullable String officePhone,
            @Nullable String mobile) {}

    /** A responsible person of a unit. */
    record UnitPerson(
            String unitName,
            Duty duty,
            @Nullable String name,
            @Nullable String position,
            @Nullable String qq,
            @Nullable String mobile) {}
}
