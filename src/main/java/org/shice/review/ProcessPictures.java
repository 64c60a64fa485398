package org.shice.review;

import java.util.Optional;

/** Pictures of the processes behind a case. Rights are those of the case. */
public interface ProcessPictures {

    /** The picture of {@code profile-review} for the review of a task. @throws org.shice.platform.error.NotFound */
    ProcessPicture ofReview(ReviewId id);

    /** The picture of {@code teacher-collection}. @throws org.shice.platform.error.NotFound */
    ProcessPicture ofCase(CaseId id);

    /** The picture of the review that is open or ended last, when there was one. */
    Optional<ProcessPicture> ofLatestReview(CaseId id);
}
