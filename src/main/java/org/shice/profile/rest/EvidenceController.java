package org.shice.profile.rest;

import java.time.Instant;
import java.util.List;
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
class EvidenceController {

    private final EvidenceChecks evidence;
    private final RecordReading reading;
    private final RecordRemarks remarks;

    EvidenceController(EvidenceChecks evidence, RecordReading reading, RecordRemarks remarks) {
        this.evidence = evidence;
        this.reading = reading;
        this.remarks = remarks;
    }

    /** The originals the sections call for. */
    @GetMapping("/evidence")
    Checklist evidence(@PathVariable UUID id) {
        return new Checklist(evidence.list(new RecordId(id)).stream()
                .map(EvidenceDocument::of)
                .toList());
    }

    @PutMapping("/evidence/{section}/{document}")
    EvidenceDocument check(
            @PathVariable UUID id,
            @PathVariable String section,
            @PathVariable String document,
            @RequestBody CheckInput input) {
        return EvidenceDocument.of(evidence.check(new RecordId(id), section, document, input.seen(), input.note()));
    }

    /** All remarks, oldest first. */
    @GetMapping("/remarks")
    Remarks remarks(@PathVariable UUID id) {
        return new Remarks(reading.remarks(new RecordId(id)).stream()
                .map(RemarkDocument::of)
                .toList());
    }

    /** The teacher has dealt with a remark. */
    @PostMapping("/remarks/{remark}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID id, @PathVariable UUID remark) {
        remarks.answer(new RecordId(id), new RemarkId(remark));
    }

    /** Whether the original was seen. */
    record CheckInput(boolean seen, @Nullable String note) {}

    /** The checklist in the order of the form. */
    record Checklist(List<EvidenceDocument> items) {}

    /** The remarks. */
    record Remarks(List<RemarkDocument> items) {}

    /** An original. */
    record EvidenceDocument(
            String section,
            String document,
            boolean seen,
            @Nullable String note,
            @Nullable UUID checkedBy,
            @Nullable Instant checkedAt) {

        static EvidenceDocument of(EvidenceItem item) {
            var by = item.checkedBy();
            return new EvidenceDocument(
                    item.sectionCode(),
                    item.document(),
                    item.seen(),
                    item.note(),
                    by == null ? null : by.value(),
                    item.checkedAt());
        }
    }
}
