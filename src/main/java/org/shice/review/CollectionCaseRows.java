package org.shice.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored cases. */
interface CollectionCaseRows extends Repository<CollectionCase, UUID> {

    Optional<CollectionCase> findById(UUID id);

    List<CollectionCase> findByRecordIdOrderByStageSinceDesc(UUID recordId);

    @Query("select c from CollectionCase c where c.recordId = :recordId and c.finishedAt is null"
            + " order by c.stageSince desc limit 1")
    Optional<CollectionCase> findOpen(UUID recordId);
}
