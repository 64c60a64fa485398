package org.shice.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredGroupMembers extends JpaRepository<GroupRow, UUID> {

    List<GroupRow> findByCampaignIdOrderBySortOrder(UUID campaignId);

    List<GroupRow> findByCampaignIdAndUnitIdOrderBySortOrder(UUID campaignId, UUID unitId);

    int countByCampaignIdAndUnitId(UUID campaignId, UUID unitId);

    @Query("select new org.shice.plan.StoredGroupMembers$Count(g.unitId, count(g)) from GroupRow g"
            + " where g.campaignId = :campaign group by g.unitId")
    List<Count> countsOf(UUID campaign);

    @Modifying
    @Query("delete from GroupRow g where g.campaignId = :campaign and g.unitId = :unit")
    void deleteAllOf(UUID campaign, UUID unit);

    /** How many members a unit has named. */
    record Count(UUID unitId, long members) {}
}
