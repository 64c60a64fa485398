package org.shice.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored versions. */
interface SubmittedVersions extends JpaRepository<SubmittedVersion, UUID> {

    List<SubmittedVersion> findByRecordIdOrderByNumber(UUID recordId);

    @Query("select coalesce(max(v.number), 0) from SubmittedVersion v where v.recordId = :recordId")
    int lastNumber(UUID recordId);
}
