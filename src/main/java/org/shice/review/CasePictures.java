package org.shice.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CasePictures implements ProcessPictures {

    private final ProcessPaths paths;
    private final ReviewRows reviews;
    private final CollectionCaseRows cases;
    private final CaseRights rights;

    CasePictures(ProcessPaths paths, ReviewRows reviews, CollectionCaseRows cases, CaseRights rights) {
        this.paths = paths;
        this.reviews = reviews;
        this.cases = cases;
        this.rights = rights;
    }

    @Override
    public ProcessPicture ofReview(ReviewId id) {
        var review = reviews.findById(id.value()).orElseThrow(() -> new NotFound("review"));
        requireVisible(new CaseId(review.subjectId()));
        return paths.review(id.value());
    }

    @Override
    public ProcessPicture ofCase(CaseId id) {
        requireVisible(id);
        var outcomes = reviews.findBySubjectIdOrderByOpenedAt(id.value()).stream()
                .map(Review::state)
                .collect(Collectors.toSet());
        return paths.collection(id.value(), outcomes);
    }

    @Override
    public Optional<ProcessPicture> ofLatestReview(CaseId id) {
        requireVisible(id);
        var all = reviews.findBySubjectIdOrderByOpenedAt(id.value());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(paths.review(all.get(all.size() - 1).id().value()));
    }

    private void requireVisible(CaseId id) {
        if (cases.findById(id.value()).filter(rights::maySee).isEmpty()) {
            throw new NotFound("case");
        }
    }
}
