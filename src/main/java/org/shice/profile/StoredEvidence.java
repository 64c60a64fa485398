package org.shice.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored checks of originals. */
interface StoredEvidence extends JpaRepository<EvidenceCheck, EvidenceKey> {

    @Query("select e from EvidenceCheck e where e.key.recordId = :recordId")
    List<EvidenceCheck> ofRecord(UUID recordId);
}
