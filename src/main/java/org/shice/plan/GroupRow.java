package org.shice.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.plan.WorkingGroups.Member;

/** A member of the working group of a unit in its row. */
@Entity
@Table(name = "working_group_member")
class GroupRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID campaignId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private int sortOrder;

    private String name;
    private String department;
    private @Nullable String position;
    private @Nullable String officePhone;
    private @Nullable String mobile;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected GroupRow() {}

    GroupRow(CampaignId campaign, UnitId unit, int sortOrder, Member member) {
        this.id = UUID.randomUUID();
        this.campaignId = campaign.value();
        this.unitId = unit.value();
        this.sortOrder = sortOrder;
        this.name = member.name().strip();
        this.department = member.department().strip();
        this.position = member.position();
        this.officePhone = member.officePhone();
        this.mobile = member.mobile();
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Member toMember() {
        return new Member(name, department, position, officePhone, mobile);
    }
}
