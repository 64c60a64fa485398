package org.shice.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A campaign with its progress of enrolment. */
public record CampaignInfo(
        CampaignId id,
        CampaignPlan plan,
        String unitPath,
        CampaignState state,
        int inScope,
        int enrolled,
        int excluded,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {}
