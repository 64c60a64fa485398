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

    /** All cases of a record, the newest first, each with its reviews and their decisions in their order. */
    @Query("select new org.shice.review.CaseLine(c, r, d) from CollectionCase c"
            + " left join Review r on r.subjectId = c.id left join ReviewDecision d on d.reviewId = r.id"
            + " where c.recordId = :recordId order by c.stageSince desc, c.id, r.openedAt, d.decidedAt")
    List<CaseLine> fileOf(UUID recordId);

    @Query("select c from CollectionCase c where c.recordId = :recordId and c.finishedAt is null"
            + " order by c.stageSince desc limit 1")
    Optional<CollectionCase> findOpen(UUID recordId);
}
