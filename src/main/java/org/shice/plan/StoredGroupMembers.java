package org.shice.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredGroupMembers extends JpaRepository<GroupRow, UUID> {

    List<GroupRow> findByCampaignIdOrderBySortOrder(UUID campaignId);

    @Modifying
    @Query("delete from GroupRow g where g.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
