package org.shice.profile.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.profile.RecordId;
import org.shice.profile.RecordReading;
import org.shice.profile.RecordVersion;
import org.shice.profile.ValueChange;
import org.shice.profile.rest.RecordDocument.OriginDocument;
import org.shice.profile.rest.RecordDocument.RowDocument;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The submitted versions of a record. */
@RestController
@RequestMapping("/api/v1/records/{id}/versions")
@Tag(name = "records")
class VersionController {

    private final RecordReading reading;

    VersionController(RecordReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The submitted versions, oldest first")
    Versions versions(@PathVariable UUID id) {
        return new Versions(reading.versions(new RecordId(id)).stream()
                .map(VersionSummary::of)
                .toList());
    }

    @GetMapping("/{number}")
    @Operation(summary = "A version with its content")
    VersionDocument version(@PathVariable UUID id, @PathVariable int number) {
        return VersionDocument.of(reading.version(new RecordId(id), number));
    }

    /** What changed since version {@code since}, or since the beginning. */
    @GetMapping("/{number}/changes")
    @Operation(summary = "What changed since a version, or since the beginning")
    Changes changes(
            @PathVariable UUID id, @PathVariable int number, @RequestParam(required = false) @Nullable Integer since) {
        return new Changes(reading.changes(new RecordId(id), since, number));
    }

    /** The versions, oldest first. */
    record Versions(List<VersionSummary> items) {}

    /** A version without its content. */
    record VersionSummary(UUID id, int number, String contentHash, Instant submittedAt, UUID submittedBy) {

        static VersionSummary of(RecordVersion version) {
            return new VersionSummary(
                    version.id().value(),
                    version.number(),
                    version.contentHash(),
                    version.submittedAt(),
                    version.submittedBy().value());
        }
    }

    /** A version with its content. */
    record VersionDocument(
            VersionSummary version, Map<String, List<RowDocument>> sections, Map<String, OriginDocument> provenance) {

        static VersionDocument of(RecordVersion version) {
            var sections = version.content().sections().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, section -> section.getValue().stream()
                            .map(RowDocument::of)
                            .toList()));
            var origins = new TreeMap<String, OriginDocument>();
            version.provenance().forEach((place, origin) -> origins.put(place, OriginDocument.of(origin)));
            return new VersionDocument(VersionSummary.of(version), new TreeMap<>(sections), origins);
        }
    }

    /** Values that differ. */
    record Changes(List<ValueChange> items) {}
}
