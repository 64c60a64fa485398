package org.shice.review.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.review.CaseInfo;
import org.shice.review.Stage;

/** A case: where it stands and when each stage is due. */
record CaseResource(
        UUID id,
        UUID campaignId,
        UUID recordId,
        UUID unitId,
        Stage stage,
        Instant stageSince,
        int returnedTimes,
        Map<Stage, Instant> dueAt,
        @Nullable Instant submittedAt,
        @Nullable Instant finishedAt) {

    private static final Stage[] DUE = {Stage.FILL, Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM};

    static CaseResource of(CaseInfo info) {
        var due = new LinkedHashMap<Stage, Instant>();
        for (var stage : DUE) {
            due.put(stage, info.dueDates().of(stage));
        }
        return new CaseResource(
                info.id().value(),
                info.campaignId(),
                info.recordId().value(),
                info.unitId().value(),
                info.stage(),
                info.stageSince(),
                info.returnedTimes(),
                due,
                info.submittedAt(),
                info.finishedAt());
    }
}
