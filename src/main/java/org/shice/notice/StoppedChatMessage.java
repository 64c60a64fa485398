package org.shice.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that a group chat did not take after the last attempt.
 *
 * @param unitName whose chat
 * @param late how many late units it tells of
 * @param failure why the last attempt failed, without the address
 */
public record StoppedChatMessage(
        UUID id, ChatMessageKind kind, String unitName, int late, int attempts, String failure, Instant createdAt)
        implements StoppedDelivery {}
