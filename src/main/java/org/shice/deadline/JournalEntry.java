package org.shice.deadline;

import java.util.UUID;
import org.shice.organization.UnitId;

/**
 * A line of the journal of deadlines.
 *
 * @param number grows with every line
 * @param nameKey the text key of the milestone's name
 */
public record JournalEntry(
        long number,
        DeadlineId deadlineId,
        UUID campaignId,
        String nameKey,
        UnitId unitId,
        String unitName,
        DeadlineEvent event) {}
