package org.shice.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredChoiceChanges extends JpaRepository<ChoiceChangeRow, UUID> {

    List<ChoiceChangeRow> findByCampaignIdOrderByChangedAtDescIdAsc(UUID campaignId);
}
