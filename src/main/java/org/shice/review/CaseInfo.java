package org.shice.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;

/** A case as other features see it. */
public record CaseInfo(
        CaseId id,
        UUID campaignId,
        RecordId recordId,
        UnitId unitId,
        String unitPath,
        Stage stage,
        Instant stageSince,
        int returnedTimes,
        StageDueDates dueDates,
        @Nullable Instant submittedAt,
        @Nullable Instant finishedAt) {}
