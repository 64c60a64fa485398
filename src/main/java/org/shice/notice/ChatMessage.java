package org.shice.notice;

import java.util.List;
import java.util.UUID;

/** A message that is being sent, with the encrypted address. */
record ChatMessage(
        UUID id,
        ChatMessageKind kind,
        String subject,
        List<String> units,
        int late,
        ChatFormat format,
        byte[] address) {}
