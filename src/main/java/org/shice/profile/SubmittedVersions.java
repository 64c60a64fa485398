package org.shice.profile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored versions. */
interface SubmittedVersions extends JpaRepository<SubmittedVersion, UUID> {

    List<SubmittedVersion> findByRecordIdOrderByNumber(UUID recordId);

    /** The versions, each with its record. */
    @Query("select new org.shice.profile.VersionLine(v, r) from SubmittedVersion v"
            + " join TeacherRecord r on r.id = v.recordId where v.id in :ids")
    List<VersionLine> withRecord(Collection<UUID> ids);

    @Query("select coalesce(max(v.number), 0) from SubmittedVersion v where v.recordId = :recordId")
    int lastNumber(UUID recordId);
}
