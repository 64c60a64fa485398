package org.shice.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored decisions. */
interface DecisionRows extends Repository<ReviewDecision, UUID> {

    ReviewDecision save(ReviewDecision decision);

    boolean existsByReviewId(UUID reviewId);

    /** Returns of a level since the record arrived there. */
    @Query("select d from ReviewDecision d where d.reviewId = :review and d.stage = :stage and d.outcome = RETURNED"
            + " and d.decidedAt >= :since")
    List<ReviewDecision> returns(UUID review, Stage stage, Instant since);

    /** The level that decided last. */
    @Query("select d.stage from ReviewDecision d where d.reviewId = :review order by d.decidedAt desc limit 1")
    Stage lastStage(UUID review);

    /** Whether one of these people, in person or through a deputy, decided another level. */
    @Query("select count(d) > 0 from ReviewDecision d where d.subjectId = :subject and d.stage <> :stage"
            + " and (d.decidedBy in :people or d.onBehalfOf in :people)")
    boolean decidedOtherLevel(UUID subject, Stage stage, Collection<UUID> people);
}
