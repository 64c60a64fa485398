package org.shice.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.plan.Measure;

/**
 * The deadline of one unit for one milestone (任务期限).
 *
 * @param nameKey the text key of the milestone's name
 * @param superiorId the unit that supervises: the parent, or the root itself
 * @param dueAt as the plan says
 * @param extendedTo as the superior granted, or null
 * @param endsAt the later of both
 * @param reminder the last reminder given before this date, 0 for none
 * @param rung the last rung of the ladder taken since this date, 0 for none
 * @param evidence what was attested, or null when it was computed
 */
public record DeadlineInfo(
        DeadlineId id,
        UUID milestoneId,
        UUID campaignId,
        String nameKey,
        Measure measure,
        UnitId unitId,
        String unitName,
        String unitPath,
        UnitId superiorId,
        Instant dueAt,
        @Nullable Instant extendedTo,
        Instant endsAt,
        DeadlineState state,
        int reminder,
        int rung,
        Instant openedAt,
        @Nullable Instant metAt,
        @Nullable String evidence) {}
