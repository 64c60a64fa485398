package org.shice.board.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.DiagramKind;
import org.shice.board.DiagramSheet;
import org.shice.board.Diagrams;
import org.shice.board.TimelineSheet;
import org.shice.board.Timelines;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanWords;
import org.shice.platform.error.NotFound;
import org.shice.platform.i18n.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a campaign stands: in its processes and in time. */
@RestController
@RequestMapping("/api/v1/board/{campaign}")
@Tag(name = "board", description = "Where a campaign stands (看板)")
class DiagramController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Diagrams diagrams;
    private final DiagramSheet diagramSheet;
    private final Timelines timelines;
    private final TimelineSheet sheet;
    private final PlanWords words;
    private final Texts texts;

    DiagramController(
            Diagrams diagrams,
            DiagramSheet diagramSheet,
            Timelines timelines,
            TimelineSheet sheet,
            PlanWords words,
            Texts texts) {
        this.diagrams = diagrams;
        this.diagramSheet = diagramSheet;
        this.timelines = timelines;
        this.sheet = sheet;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/diagram")
    @Operation(summary = "How many stand at each element of a process, how many late, and the median time there")
    DiagramResource diagram(
            @PathVariable UUID campaign, @RequestParam(required = false) @Nullable String process, Locale locale) {
        return DiagramResource.of(diagrams.get(new CampaignId(campaign), kind(process)), texts, locale);
    }

    @GetMapping(value = "/diagram.xlsx", produces = XLSX)
    @Operation(summary = "The figures of a process as a workbook")
    void diagramSheet(
            @PathVariable UUID campaign,
            @RequestParam(required = false) @Nullable String process,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(XLSX);
        diagramSheet.write(new CampaignId(campaign), kind(process), locale, response.getOutputStream());
    }

    @GetMapping("/timeline")
    @Operation(summary = "The milestones of the plan with their dates, states and shares of units done")
    TimelineResource timeline(@PathVariable UUID campaign, Locale locale) {
        return TimelineResource.of(timelines.get(new CampaignId(campaign)), words, locale);
    }

    @GetMapping(value = "/timeline.xlsx", produces = XLSX)
    @Operation(summary = "The timeline as a workbook")
    void timelineSheet(@PathVariable UUID campaign, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        sheet.write(new CampaignId(campaign), locale, response.getOutputStream());
    }

    private static @Nullable DiagramKind kind(@Nullable String process) {
        return process == null ? null : DiagramKind.of(process).orElseThrow(() -> new NotFound("process"));
    }
}
