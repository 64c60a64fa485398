package org.shice.campaign.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignProgress.CaseLine;
import org.shice.review.Stage;

/** A case behind a count. */
record CaseResource(
        UUID caseId,
        UUID recordId,
        String name,
        UUID unitId,
        String unitName,
        Stage stage,
        Instant stageSince,
        int returnedTimes,
        boolean overdue,
        @Nullable Instant submittedAt,
        @Nullable Instant finishedAt) {

    static CaseResource of(CaseLine line) {
        var found = line.collectionCase();
        return new CaseResource(
                found.id().value(),
                found.recordId().value(),
                line.name(),
                found.unitId().value(),
                line.unitName(),
                found.stage(),
                found.stageSince(),
                found.returnedTimes(),
                line.overdue(),
                found.submittedAt(),
                found.finishedAt());
    }
}
