package org.shice.deadline.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineJournal;
import org.shice.deadline.DeadlineJournal.Filter;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.platform.rest.RequestLanguage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to the deadlines of the caller's area. */
@RestController
@RequestMapping("/api/v1/deadlines/log")
@Tag(name = "deadlines", description = "Deadlines of units (任务期限, 督办)")
class JournalController {

    private final DeadlineJournal journal;
    private final Texts texts;

    JournalController(DeadlineJournal journal, Texts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "Reminders, escalations, extensions and decisions in the caller's area, newest first")
    KeysetPage<JournalResource> list(
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable Set<DeadlineEventKind> kind,
            @RequestParam(required = false) @Nullable Audience rung,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            HttpServletRequest http) {
        var filter = new Filter(
                campaign,
                below == null ? null : new UnitId(below),
                kind == null ? Set.of() : kind,
                rung,
                from,
                until,
                text);
        var page = journal.page(filter, cursor, PageSize.of(limit));
        var language = RequestLanguage.of(http);
        return page.map(entry -> JournalResource.of(entry, texts.get(language, entry.nameKey())));
    }
}
