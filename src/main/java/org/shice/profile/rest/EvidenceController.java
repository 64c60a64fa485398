package org.shice.profile.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.profile.EvidenceChecks;
import org.shice.profile.EvidenceItem;
import org.shice.profile.RecordId;
import org.shice.profile.RecordReading;
import org.shice.profile.RecordRemarks;
import org.shice.profile.RemarkId;
import org.shice.profile.rest.RecordDocument.RemarkDocument;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people say about a record: originals seen, and remarks. */
@RestController
@RequestMapping("/api/v1/records/{id}")
@Tag(name = "records")
class EvidenceController {

    private final EvidenceChecks evidence;
    private final RecordReading reading;
    private final RecordRemarks remarks;
    private final RecordWords words;

    EvidenceController(EvidenceChecks evidence, RecordReading reading, RecordRemarks remarks, RecordWords words) {
        this.evidence = evidence;
        this.reading = reading;
        this.remarks = remarks;
        this.words = words;
    }

    /** The originals the sections call for. */
    @GetMapping("/evidence")
    @Operation(summary = "The originals the sections call for, and which were seen")
    Checklist evidence(@PathVariable UUID id, Locale language) {
        return new Checklist(evidence.list(new RecordId(id)).stream()
                .map(item -> EvidenceDocument.of(item, words, language))
                .toList());
    }

    @PutMapping("/evidence/{section}/{document}")
    @Operation(summary = "Note whether an original was seen")
    EvidenceDocument check(
            @PathVariable UUID id,
            @PathVariable String section,
            @PathVariable String document,
            @Valid @RequestBody CheckInput input,
            Locale language) {
        var checked = evidence.check(new RecordId(id), section, document, input.seen(), input.note());
        return EvidenceDocument.of(checked, words, language);
    }

    /** All remarks, oldest first. */
    @GetMapping("/remarks")
    @Operation(summary = "All remarks, oldest first")
    Remarks remarks(@PathVariable UUID id) {
        var all = reading.remarks(new RecordId(id));
        var authors = words.authors(all);
        return new Remarks(
                all.stream().map(remark -> RemarkDocument.of(remark, authors)).toList());
    }

    /** The teacher has dealt with a remark. */
    @PostMapping("/remarks/{remark}/answer")
    @Operation(summary = "The teacher has dealt with a remark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID id, @PathVariable UUID remark) {
        remarks.answer(new RecordId(id), new RemarkId(remark));
    }

    /** Whether the original was seen. */
    record CheckInput(@NotNull Boolean seen, @Nullable String note) {}

    /** The checklist in the order of the form. */
    record Checklist(List<EvidenceDocument> items) {}

    /** The remarks. */
    record Remarks(List<RemarkDocument> items) {}

    /** An original. */
    record EvidenceDocument(
            String section,
            String document,
            String label,
            boolean seen,
            @Nullable String note,
            @Nullable UUID checkedBy,
            @Nullable Instant checkedAt) {

        static EvidenceDocument of(EvidenceItem item, RecordWords words, Locale language) {
            var by = item.checkedBy();
            return new EvidenceDocument(
                    item.sectionCode(),
                    item.document(),
                    words.evidence(item.document(), language),
                    item.seen(),
                    item.note(),
                    by == null ? null : by.value(),
                    item.checkedAt());
        }
    }
}
