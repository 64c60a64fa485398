package org.shice.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredMilestones extends JpaRepository<MilestoneRow, UUID> {

    List<MilestoneRow> findByCampaignIdOrderBySortOrder(UUID campaignId);
}
