package org.shice.campaign.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.ProgressSheet;
import org.shice.campaign.ScopeReason;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.profile.RecordId;
import org.shice.review.Stage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a campaign and the decisions about who is in scope. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class CampaignFiguresController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CampaignProgress progress;
    private final CampaignScope scope;
    private final ProgressSheet sheet;

    CampaignFiguresController(CampaignProgress progress, CampaignScope scope, ProgressSheet sheet) {
        this.progress = progress;
        this.scope = scope;
        this.sheet = sheet;
    }

    @GetMapping("/counts")
    @Operation(summary = "Counts per unit and stage below a unit, or in the caller's area")
    CountsResource counts(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable UUID below) {
        return CountsResource.of(progress.counts(new CampaignId(campaign), unit(below)));
    }

    @GetMapping(value = "/counts.xlsx", produces = XLSX)
    @Operation(summary = "The same counts as a workbook")
    void sheet(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(XLSX);
        sheet.write(new CampaignId(campaign), unit(below), locale, response.getOutputStream());
    }

    @GetMapping("/cases")
    @Operation(summary = "The people behind a count")
    KeysetPage<CaseResource> cases(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable Set<Stage> stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var query = new CaseQuery(unit(below), stage == null ? Set.of() : stage, overdue);
        var page = progress.cases(new CampaignId(campaign), query, cursor, PageSize.of(limit));
        return page.map(CaseResource::of);
    }

    @GetMapping("/excluded")
    @Operation(summary = "People on the rosters who are out of scope, and why")
    KeysetPage<ExcludedResource> excluded(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable ScopeReason reason,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = scope.excluded(new CampaignId(campaign), unit(below), reason, cursor, PageSize.of(limit));
        return page.map(ExcludedResource::of);
    }

    @GetMapping("/scope/{record}")
    @Operation(summary = "Why a person is in or out of scope")
    ScopeResource scopeOf(@PathVariable UUID campaign, @PathVariable UUID record) {
        return ScopeResource.of(scope.scopeOf(new CampaignId(campaign), new RecordId(record)));
    }

    @PutMapping("/scope/{record}")
    @Operation(summary = "Decide about one person by hand, with a reason")
    ScopeResource override(
            @PathVariable UUID campaign, @PathVariable UUID record, @Valid @RequestBody ScopeOverride decision) {
        scope.override(new CampaignId(campaign), new RecordId(record), decision.inScope(), decision.reason());
        return scopeOf(campaign, record);
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    /** A decision by hand. */
    record ScopeOverride(@NotNull Boolean inScope, @NotBlank @Size(max = 300) String reason) {}
}
