package org.shice.deadline.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineEvent;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Deadlines.Filter;
import org.shice.deadline.Supervision;
import org.shice.deadline.Urging.Urged;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.platform.rest.RequestLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines of units: look, attest, supervise. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines", description = "Deadlines of units (任务期限, 督办)")
class DeadlineController {

    private final Deadlines deadlines;
    private final DeadlineDecisions decisions;
    private final Supervision supervision;
    private final Texts texts;

    DeadlineController(Deadlines deadlines, DeadlineDecisions decisions, Supervision supervision, Texts texts) {
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.supervision = supervision;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "Deadlines in the caller's area or below a unit, what ends first on top")
    KeysetPage<DeadlineResource> list(
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable UUID milestone,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable Set<DeadlineState> state,
            @RequestParam(required = false) @Nullable Instant endsBefore,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            HttpServletRequest http) {
        var filter = filter(campaign, milestone, below, state, endsBefore, step);
        var page = deadlines.page(filter, cursor, PageSize.of(limit));
        var language = RequestLanguage.of(http);
        return page.map(info -> DeadlineResource.of(info, texts.get(language, info.nameKey())));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many of them stand where")
    Map<DeadlineState, Integer> counts(
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable UUID milestone,
            @RequestParam(required = false) @Nullable UUID below) {
        return deadlines.counts(filter(campaign, milestone, below, null, null, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A deadline")
    DeadlineResource get(@PathVariable UUID id, HttpServletRequest http) {
        var info = deadlines.get(new DeadlineId(id));
        return DeadlineResource.of(info, texts.get(RequestLanguage.of(http), info.nameKey()));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What happened to it, newest first")
    List<DeadlineEvent> history(@PathVariable UUID id) {
        return deadlines.history(new DeadlineId(id));
    }

    @PostMapping("/{id}/attestation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say with evidence that it is done")
    void attest(@PathVariable UUID id, @Valid @RequestBody Words words) {
        decisions.attest(new DeadlineId(id), words.text());
    }

    @PostMapping("/{id}/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Grant an extension")
    void extend(@PathVariable UUID id, @Valid @RequestBody Extension extension) {
        supervision.extend(new DeadlineId(id), extension.until(), extension.reason());
    }

    @PostMapping("/{id}/urging")
    @Operation(summary = "Urge the unit; everybody hears it at most once a day")
    Urged urge(@PathVariable UUID id, @Valid @RequestBody Words words) {
        return supervision.urge(new DeadlineId(id), words.text());
    }

    @PostMapping("/{id}/inspection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record an inspection")
    void inspect(@PathVariable UUID id, @Valid @RequestBody Words words) {
        supervision.inspect(new DeadlineId(id), words.text());
    }

    @PostMapping("/{id}/note")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record a note")
    void note(@PathVariable UUID id, @Valid @RequestBody Words words) {
        supervision.note(new DeadlineId(id), words.text());
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The unit need not do it")
    void cancel(@PathVariable UUID id, @Valid @RequestBody Words words) {
        decisions.cancel(new DeadlineId(id), words.text());
    }

    @PostMapping("/{id}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Open it again")
    void reopen(@PathVariable UUID id, @Valid @RequestBody Words words) {
        decisions.reopen(new DeadlineId(id), words.text());
    }

    private static Filter filter(
            @Nullable UUID campaign,
            @Nullable UUID milestone,
            @Nullable UUID below,
            @Nullable Set<DeadlineState> states,
            @Nullable Instant endsBefore,
            @Nullable String step) {
        return new Filter(
                campaign,
                milestone,
                below == null ? null : new UnitId(below),
                states == null ? Set.of() : states,
                endsBefore,
                step);
    }

    /** The words of an act: evidence, reason, finding or note. */
    record Words(@NotBlank String text) {}

    /** A new end and why. */
    record Extension(@NotNull LocalDate until, @NotBlank String reason) {}
}
