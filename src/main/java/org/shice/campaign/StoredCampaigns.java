package org.shice.campaign;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredCampaigns extends JpaRepository<Campaign, UUID> {

    /** Loads for a change of state or totals; others who change the same campaign wait their turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> findForChange(UUID id);

    List<Campaign> findAllByOrderByCreatedAtDesc();

    List<Campaign> findByStateOrderByCreatedAtDesc(CampaignState state);
}
