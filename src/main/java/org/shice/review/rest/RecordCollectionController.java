package org.shice.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.shice.platform.error.NotFound;
import org.shice.profile.RecordId;
import org.shice.review.CaseStatuses;
import org.shice.review.CollectionCases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases of a record; a teacher finds the own one without knowing an id. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "collections")
class RecordCollectionController {

    private final CaseStatuses statuses;
    private final CollectionCases cases;
    private final RemarkAuthors authors;

    RecordCollectionController(CaseStatuses statuses, CollectionCases cases, RemarkAuthors authors) {
        this.statuses = statuses;
        this.cases = cases;
        this.authors = authors;
    }

    @GetMapping("/me/collection")
    @Operation(summary = "Where the own record stands: the open case, or the last one")
    StatusDocument own() {
        return statuses.own().map(this::document).orElseThrow(() -> new NotFound("case"));
    }

    @GetMapping("/records/{id}/collection")
    @Operation(summary = "Where a record stands: the open case, or the last one")
    StatusDocument current(@PathVariable UUID id) {
        return statuses.of(new RecordId(id)).map(this::document).orElseThrow(() -> new NotFound("case"));
    }

    @GetMapping("/records/{id}/collections")
    @Operation(summary = "All cases of a record, the latest first")
    Cases all(@PathVariable UUID id) {
        return new Cases(
                cases.casesOf(new RecordId(id)).stream().map(CaseResource::of).toList());
    }

    private StatusDocument document(CaseStatuses.CaseStatus status) {
        return StatusDocument.of(status, authors.of(status.remarks()));
    }

    /** Cases. */
    record Cases(List<CaseResource> items) {}
}
