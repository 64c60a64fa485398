package org.shice.plan.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanSheets;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Creates, shows, launches and closes plans. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "plans", description = "Plans of campaigns (工作方案)")
class PlanController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Plans plans;
    private final PlanLaunching launching;
    private final PlanSheets sheets;
    private final PlanWords words;

    PlanController(Plans plans, PlanLaunching launching, PlanSheets sheets, PlanWords words) {
        this.plans = plans;
        this.launching = launching;
        this.sheets = sheets;
        this.words = words;
    }

    @PostMapping("/preview")
    @Operation(summary = "The dates a plan would have, and why, without creating it")
    Items<PlanResource.Line> preview(@Valid @RequestBody PlanRequests.New plan, Locale locale) {
        var wanted = plan.toPlan();
        return new Items<>(plans.preview(wanted).stream()
                .map(line -> PlanResource.Line.of(line, wanted.template(), words, locale))
                .toList());
    }

    @PostMapping
    @Operation(summary = "Create a campaign with its plan from a template, both as drafts")
    ResponseEntity<PlanResource> create(@Valid @RequestBody PlanRequests.New plan, Locale locale) {
        var id = plans.create(plan.toPlan());
        return ResponseEntity.created(URI.create("/api/v1/plans/" + id)).body(read(id, locale));
    }

    @GetMapping("/{campaign}")
    @Operation(summary = "The plan of a campaign with all its milestones")
    PlanResource get(@PathVariable UUID campaign, Locale locale) {
        return read(new CampaignId(campaign), locale);
    }

    @GetMapping("/{campaign}/readiness")
    @Operation(summary = "What should be mended before the launch")
    Items<PlanResource.FindingLine> readiness(@PathVariable UUID campaign) {
        return new Items<>(launching.readiness(new CampaignId(campaign)).findings().stream()
                .map(PlanResource.FindingLine::of)
                .toList());
    }

    @PostMapping("/{campaign}/launch")
    @Operation(summary = "Hand the dates of a plan to the engine")
    PlanResource launch(@PathVariable UUID campaign, Locale locale) {
        launching.launch(new CampaignId(campaign));
        return get(campaign, locale);
    }

    @PostMapping("/{campaign}/close")
    @Operation(summary = "End a plan before all its milestones are done")
    PlanResource close(@PathVariable UUID campaign, @Valid @RequestBody PlanRequests.Why why, Locale locale) {
        launching.close(new CampaignId(campaign), why.reason());
        return get(campaign, locale);
    }

    @GetMapping("/{campaign}/changes")
    @Operation(summary = "Every change of a date, newest first")
    Items<PlanResource.ChangeLine> changes(@PathVariable UUID campaign) {
        return new Items<>(plans.changes(new CampaignId(campaign)).stream()
                .map(PlanResource.ChangeLine::of)
                .toList());
    }

    @GetMapping(value = "/{campaign}/plan.xlsx", produces = XLSX)
    @Operation(summary = "The plan page (附件2) as a workbook")
    void sheet(@PathVariable UUID campaign, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        sheets.plan(new CampaignId(campaign), locale, response.getOutputStream());
    }

    private PlanResource read(CampaignId id, Locale locale) {
        return PlanResource.of(plans.get(id), words, locale);
    }

    /** A list that is complete. */
    record Items<T>(List<T> items) {}
}
