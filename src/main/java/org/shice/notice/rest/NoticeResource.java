package org.shice.notice.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.NoticeInfo;
import org.shice.notice.NoticeKind;
import org.shice.notice.NoticeTexts;

/**
 * A notice in the caller's language.
 *
 * @param link the path of the page it is about, without a leading slash, or null
 * @param readAt null while unread
 */
record NoticeResource(
        UUID id,
        NoticeKind kind,
        String title,
        String body,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    static NoticeResource of(NoticeInfo notice, NoticeTexts texts, Locale language) {
        return new NoticeResource(
                notice.id(),
                notice.kind(),
                texts.title(notice, language),
                texts.body(notice, language),
                notice.link(),
                notice.createdAt(),
                notice.readAt());
    }
}
