package org.shice.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored reviews. */
interface ReviewRows extends Repository<Review, UUID> {

    Review saveAndFlush(Review review);

    Optional<Review> findById(UUID id);

    Optional<Review> findBySubjectIdAndState(UUID subjectId, ReviewState state);

    List<Review> findBySubjectIdOrderByOpenedAt(UUID subjectId);
}
