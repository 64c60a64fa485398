package org.shice.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A launched plan does without a milestone from now on. Published in the transaction of the change. */
public record MilestoneCancelled(MilestoneId milestoneId, @Nullable UUID by, String reason) {}
