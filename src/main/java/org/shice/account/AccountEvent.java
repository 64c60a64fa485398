package org.shice.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account, from the audit trail.
 *
 * @param action text {@code audit.action.<ACTION>}
 * @param role the role given or taken, or null
 * @param unitName the unit of that role; empty without a role
 */
public record AccountEvent(
        Instant at, String actorName, String action, @Nullable Role role, String unitName, @Nullable String reason) {}
