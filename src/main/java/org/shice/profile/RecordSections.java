package org.shice.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored drafts of sections. */
interface RecordSections extends JpaRepository<RecordSection, SectionKey> {

    @Query("select s from RecordSection s where s.key.recordId = :recordId")
    List<RecordSection> ofRecord(UUID recordId);
}
