package org.shice.campaign.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.ScopeDecision;
import org.shice.campaign.ScopeReason;

/** Why a person is in or out of scope; without a moment it is only what the rule would say. */
record ScopeResource(
        UUID recordId,
        boolean inScope,
        ScopeReason reason,
        @Nullable String note,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    static ScopeResource of(ScopeDecision decision) {
        return new ScopeResource(
                decision.recordId().value(),
                decision.inScope(),
                decision.reason(),
                decision.note(),
                decision.decidedBy(),
                decision.decidedAt());
    }
}
