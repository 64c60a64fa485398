package org.shice.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/**
 * One person urged.
 *
 * @param deadlineId the unit's deadline it was about, or null when it was about a teacher's own record
 */
public record UrgingInfo(
        UUID id,
        String personName,
        UnitId unitId,
        String unitName,
        @Nullable DeadlineId deadlineId,
        String text,
        String byName,
        Instant at) {}
