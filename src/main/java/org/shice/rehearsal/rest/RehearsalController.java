package org.shice.rehearsal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.rehearsal.NewRehearsal;
import org.shice.rehearsal.RehearsalId;
import org.shice.rehearsal.Rehearsals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts, follows and ends rehearsals. */
@RestController
@RequestMapping("/api/v1/rehearsals")
@Tag(name = "rehearsals", description = "Rehearsals of plans (方案演练)")
class RehearsalController {

    private final Rehearsals rehearsals;

    RehearsalController(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @PostMapping
    @Operation(summary = "Rehearse a plan with invented people and a virtual clock; one at a time")
    ResponseEntity<RehearsalResource> start(@Valid @RequestBody New wanted) {
        var id = rehearsals.start(wanted.toRehearsal());
        return ResponseEntity.created(URI.create("/api/v1/rehearsals/" + id)).body(read(id));
    }

    @GetMapping
    @Operation(summary = "The latest rehearsals, newest first")
    Items list() {
        return new Items(rehearsals.latest().stream().map(RehearsalResource::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A rehearsal and how far it is")
    RehearsalResource get(@PathVariable UUID id) {
        return read(new RehearsalId(id));
    }

    @GetMapping(value = "/{id}/report", produces = "text/markdown;charset=UTF-8")
    @Operation(summary = "The complete report of a rehearsal as Markdown")
    String report(@PathVariable UUID id) {
        return rehearsals.report(new RehearsalId(id));
    }

    @GetMapping(value = "/plans/{campaign}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A plan as a file for the command line: rehearse --plan")
    String plan(@PathVariable UUID campaign) {
        return rehearsals.planFile(new CampaignId(campaign));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "End a rehearsal that runs")
    RehearsalResource cancel(@PathVariable UUID id) {
        rehearsals.cancel(new RehearsalId(id));
        return read(new RehearsalId(id));
    }

    private RehearsalResource read(RehearsalId id) {
        return RehearsalResource.of(rehearsals.get(id));
    }

    /**
     * What to rehearse: a template or a plan.
     *
     * @param language of the report, {@code zh} or {@code en}
     */
    record New(
            @Nullable String template,
            @Nullable UUID plan,
            int units,
            int teachers,
            long seed,
            @NotNull LocalDate startsOn,
            @NotBlank String language) {

        NewRehearsal toRehearsal() {
            return new NewRehearsal(
                    template, plan == null ? null : new CampaignId(plan), units, teachers, seed, startsOn, language);
        }
    }

    /** A list that is complete. */
    record Items(List<RehearsalResource> items) {}
}
