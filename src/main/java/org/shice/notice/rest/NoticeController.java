package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.NoticeTexts;
import org.shice.notice.OwnNotices;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.platform.rest.RequestLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notices of the caller. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices", description = "The own notices (通知)")
class NoticeController {

    private final OwnNotices notices;
    private final NoticeTexts texts;

    NoticeController(OwnNotices notices, NoticeTexts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "The own notices, unread ones first, then newest first")
    KeysetPage<NoticeResource> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            HttpServletRequest http) {
        var language = RequestLanguage.of(http);
        return notices.page(cursor, PageSize.of(limit)).map(notice -> NoticeResource.of(notice, texts, language));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many notices there are, and how many are unread")
    Counts counts() {
        return new Counts(notices.count(), notices.unread());
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark one as read")
    void read(@PathVariable UUID id) {
        notices.read(id);
    }

    @PostMapping("/read")
    @Operation(summary = "Mark all as read")
    Read readAll() {
        return new Read(notices.readAll());
    }

    /** The numbers of the bell. */
    record Counts(int all, int unread) {}

    /** How many were unread. */
    record Read(int count) {}
}
