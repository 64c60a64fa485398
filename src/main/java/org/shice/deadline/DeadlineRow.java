package org.shice.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.plan.Measure;

/** A deadline with what its milestone says, as steps and decisions need it. */
record DeadlineRow(
        DeadlineId id,
        UUID milestoneId,
        UUID campaignId,
        String nameKey,
        Measure measure,
        String ladder,
        UnitId unitId,
        String unitPath,
        UnitId superiorId,
        String superiorPath,
        Instant dueAt,
        @Nullable Instant extendedTo,
        Instant endsAt,
        DeadlineState state,
        int round,
        Instant roundAt,
        int reminder,
        int rung,
        Instant openedAt,
        @Nullable Instant metAt,
        @Nullable UUID attestedBy,
        @Nullable String evidence) {

    /** From when the waiting days of the ladder count: a round that began after the day was over climbs from its beginning. */
    Instant climbsFrom() {
        return roundAt.isAfter(endsAt) ? roundAt : endsAt;
    }

    DeadlineInfo toInfo(String unitName) {
        return new DeadlineInfo(
                id,
                milestoneId,
                campaignId,
                nameKey,
                measure,
                unitId,
                unitName,
                unitPath,
                superiorId,
                dueAt,
                extendedTo,
                endsAt,
                state,
                reminder,
                rung,
                openedAt,
                metAt,
                evidence);
    }
}
