package org.shice.deadline.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineState;
import org.shice.plan.Measure;

/** The deadline of a unit; {@code milestone} is the milestone's name in the caller's language. */
record DeadlineResource(
        UUID id,
        UUID campaignId,
        UUID milestoneId,
        String milestone,
        Measure measure,
        UUID unitId,
        String unitName,
        Instant dueAt,
        @Nullable Instant extendedTo,
        Instant endsAt,
        DeadlineState state,
        int reminder,
        int rung,
        @Nullable Instant metAt,
        @Nullable String evidence) {

    static DeadlineResource of(DeadlineInfo info, String milestone) {
        return new DeadlineResource(
                info.id().value(),
                info.campaignId(),
                info.milestoneId(),
                milestone,
                info.measure(),
                info.unitId().value(),
                info.unitName(),
                info.dueAt(),
                info.extendedTo(),
                info.endsAt(),
                info.state(),
                info.reminder(),
                info.rung(),
                info.metAt(),
                info.evidence());
    }
}
