package org.shice.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its reader's page needs it; {@link NoticeTexts} puts it into words. */
public record NoticeInfo(
        UUID id,
        NoticeKind kind,
        Map<String, String> parameters,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
