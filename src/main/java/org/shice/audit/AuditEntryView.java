package org.shice.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as people read it. {@code actorId} is null when the system acted. */
public record AuditEntryView(
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        @Nullable UUID onBehalfOfId,
        @Nullable String remoteAddress,
        String action,
        @Nullable String reason,
        Map<String, String> details) {}
