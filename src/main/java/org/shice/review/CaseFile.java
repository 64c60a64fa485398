package org.shice.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shice.organization.UnitId;
import org.shice.profile.VersionId;

/** Everything the product keeps of the collections of one record (案卷): cases, reviews and decisions, read together. */
record CaseFile(List<CaseLine> lines) {

    /** The open case, else the last one. */
    Optional<CollectionCase> current() {
        var cases = lines.stream().map(CaseLine::seen).distinct().toList();
        return cases.stream()
                .filter(seen -> seen.info().finishedAt() == null)
                .findFirst()
                .or(() -> cases.stream().findFirst());
    }

    /** The case that a review is about. */
    Optional<CollectionCase> ofReview(ReviewId id) {
        return lines.stream()
                .filter(line -> line.review() != null && line.review().id().equals(id))
                .map(CaseLine::seen)
                .findFirst();
    }

    /** The reviews of a case in the order in which they were opened. */
    List<Review> reviews(CollectionCase of) {
        return lines.stream()
                .filter(line -> line.seen().id().equals(of.id()))
                .map(CaseLine::review)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The decisions of a case in the order in which they were made. */
    List<ReviewDecision> decisions(CollectionCase of) {
        return lines.stream()
                .filter(line -> line.seen().id().equals(of.id()))
                .map(CaseLine::decision)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The version that a level decided on last, in whatever case. */
    Optional<VersionId> lastVersionSeen(Stage stage, UnitId owner) {
        return lines.stream()
                .map(CaseLine::decision)
                .filter(Objects::nonNull)
                .filter(decision ->
                        decision.stage() == stage && decision.ownerUnitId().equals(owner))
                .max(Comparator.comparing(ReviewDecision::decidedAt))
                .map(ReviewDecision::versionId);
    }
}
