package org.shice.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredPlans extends JpaRepository<PlanRow, UUID> {

    /** Loads for a change; others who change the same plan wait their turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlanRow p where p.campaignId = :id")
    Optional<PlanRow> findForChange(UUID id);
}
