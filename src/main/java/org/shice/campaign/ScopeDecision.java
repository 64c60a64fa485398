package org.shice.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.profile.RecordId;

/**
 * Why a person is in or out of scope.
 *
 * @param note the words of the person who decided by hand
 * @param decidedBy who decided by hand; null when the rule did
 * @param decidedAt null while it is only what the rule would say
 */
public record ScopeDecision(
        RecordId recordId,
        ScopeReason reason,
        @Nullable String note,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    public boolean inScope() {
        return reason.isInScope();
    }

    public boolean byHand() {
        return decidedBy != null;
    }
}
