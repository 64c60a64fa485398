package org.shice.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The due date of a milestone of a launched plan changed. Published in the transaction of the change.
 *
 * @param by the account that changed it; null for the product itself
 */
public record MilestoneMoved(
        MilestoneId milestoneId, Instant oldDue, Instant newDue, @Nullable UUID by, String reason) {}
