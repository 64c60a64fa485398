package org.shice.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored remarks. */
interface StoredRemarks extends JpaRepository<StoredRemark, UUID> {

    List<StoredRemark> findByRecordIdOrderByCreatedAt(UUID recordId);

    List<StoredRemark> findByRecordIdAndSectionCodeAndOpenTrue(UUID recordId, String sectionCode);

    List<StoredRemark> findByRecordIdAndOpenTrue(UUID recordId);
}
