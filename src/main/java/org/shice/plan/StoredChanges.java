package org.shice.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredChanges extends JpaRepository<ChangeRow, UUID> {

    List<ChangeRow> findByCampaignIdOrderByChangedAtDescIdAsc(UUID campaignId);
}
