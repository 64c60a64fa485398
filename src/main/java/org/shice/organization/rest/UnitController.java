package org.shice.organization.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.Ownership;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitChange;
import org.shice.organization.UnitId;
import org.shice.organization.UnitKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation tree. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "units", description = "Organisation tree (机构)")
class UnitController {

    private final OrganizationService organization;

    UnitController(OrganizationService organization) {
        this.organization = organization;
    }

    /** The topmost units the caller may see. */
    @GetMapping
    @Operation(summary = "The topmost units the caller may see")
    List<UnitResource> viewable() {
        return organization.viewable().stream().map(UnitResource::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A unit with everything its administrator sees")
    UnitDetailsResource details(@PathVariable UUID id) {
        return UnitDetailsResource.of(organization.details(new UnitId(id)));
    }

    @GetMapping("/{id}/children")
    @Operation(summary = "The units directly below")
    List<UnitResource> children(@PathVariable UUID id) {
        return organization.children(new UnitId(id)).stream()
                .map(UnitResource::of)
                .toList();
    }

    /** The unit and everything below it, by path. */
    @GetMapping("/{id}/subtree")
    @Operation(summary = "The unit and everything below it, by path")
    List<UnitResource> subtree(@PathVariable UUID id) {
        return organization.subtree(new UnitId(id)).stream()
                .map(UnitResource::of)
                .toList();
    }

    @GetMapping("/{id}/heads")
    @Operation(summary = "The names of those who head the unit and the units below it, by unit")
    Map<UUID, String> heads(@PathVariable UUID id) {
        var names = new HashMap<UUID, String>();
        organization.heads(new UnitId(id)).forEach((unit, name) -> names.put(unit.value(), name));
        return names;
    }

    @PostMapping
    @Operation(summary = "Create a unit")
    ResponseEntity<UnitResource> create(@Valid @RequestBody Plan plan) {
        var unit = organization.create(plan.checked());
        return ResponseEntity.created(URI.create("/api/v1/units/" + unit.id())).body(UnitResource.of(unit));
    }

    /** Changes what is given. The version is the one last read. */
    @PatchMapping("/{id}")
    @Operation(summary = "Change what is given; the version is the one last read")
    UnitDetailsResource change(@PathVariable UUID id, @Valid @RequestBody Change change) {
        return UnitDetailsResource.of(organization.change(new UnitId(id), change.checked(), change.version()));
    }

    @PostMapping("/{id}/deactivate")
    @Operation(summary = "Close a unit that is not in use")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable UUID id) {
        organization.deactivate(new UnitId(id));
    }

    @PostMapping("/{id}/reactivate")
    @Operation(summary = "Open a closed unit again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reactivate(@PathVariable UUID id) {
        organization.reactivate(new UnitId(id));
    }

    @PutMapping("/{id}/sections")
    @Operation(summary = "The sections a department answers for; CONFIRM for the one that confirms")
    UnitDetailsResource assignSections(@PathVariable UUID id, @Valid @RequestBody Sections sections) {
        return UnitDetailsResource.of(organization.assignSections(new UnitId(id), Set.copyOf(sections.sections())));
    }

    @PutMapping("/{id}/responsible-persons")
    @Operation(summary = "Name the responsible persons")
    UnitDetailsResource nameResponsiblePersons(@PathVariable UUID id, @Valid @RequestBody Responsible responsible) {
        return UnitDetailsResource.of(
                organization.nameResponsiblePersons(new UnitId(id), responsible.responsiblePersons()));
    }

    record Plan(
            @NotNull UUID parentId,
            @NotBlank String code,
            @NotBlank String name,
            @NotNull UnitKind kind,
            @Nullable SchoolType schoolType,
            @Nullable Ownership ownership) {

        NewUnit checked() {
            return new NewUnit(new UnitId(parentId), code, name, kind, schoolType, ownership);
        }
    }

    record Change(
            @Nullable String name,
            @Nullable SchoolType schoolType,
            @Nullable Ownership ownership,
            @Nullable Integer sortOrder,
            @NotNull Long version) {

        UnitChange checked() {
            return new UnitChange(name, schoolType, ownership, sortOrder);
        }
    }

    record Sections(@NotNull List<@NotBlank String> sections) {}

    record Responsible(@NotNull List<@NotNull @Valid ResponsiblePerson> responsiblePersons) {}
}
