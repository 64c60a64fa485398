package org.shice.deadline.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Urging;
import org.shice.deadline.Urging.Urged;
import org.shice.deadline.UrgingInfo;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.review.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Urging of late units and teachers, and the register of it. */
@RestController
@RequestMapping("/api/v1/urgings")
@Tag(name = "urgings", description = "Urging (催办)")
class UrgingController {

    private final Urging urging;

    UrgingController(Urging urging) {
        this.urging = urging;
    }

    @GetMapping
    @Operation(summary = "Who was urged, newest first")
    KeysetPage<UrgingInfo> list(
            @RequestParam(required = false) @Nullable UUID below,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return urging.page(below == null ? null : new UnitId(below), cursor, PageSize.of(limit));
    }

    @PostMapping("/units")
    @Operation(summary = "Urge all late units below one")
    Urged lateUnits(@Valid @RequestBody LateUnits request) {
        return urging.urgeLateUnits(new UnitId(request.below()), request.campaignId(), request.text());
    }

    @PostMapping("/teachers")
    @Operation(summary = "Urge all late teachers below a unit")
    Urged lateTeachers(@Valid @RequestBody LateTeachers request) {
        return urging.urgeLateTeachers(
                new CampaignId(request.campaignId()), new UnitId(request.below()), request.text());
    }

    @PostMapping("/cases/{id}")
    @Operation(summary = "Urge one teacher whose record is still to be filled")
    Urged teacher(@PathVariable UUID id, @Valid @RequestBody OneTeacher request) {
        return urging.urgeTeacher(new CaseId(id), request.text());
    }

    /** Which units, in one campaign or in all. */
    record LateUnits(@NotNull UUID below, @Nullable UUID campaignId, @NotBlank String text) {}

    /** Which teachers. */
    record LateTeachers(@NotNull UUID campaignId, @NotNull UUID below, @NotBlank String text) {}

    /** What to tell a teacher. */
    record OneTeacher(@NotBlank String text) {}
}
