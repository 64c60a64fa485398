package org.shice.profile.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.NotFound;
import org.shice.profile.Gaps;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.Reveal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a record as a whole. */
@RestController
@RequestMapping("/api/v1")
class RecordController {

    private final RecordEditing editing;
    private final Reveal reveal;

    RecordController(RecordEditing editing, Reveal reveal) {
        this.editing = editing;
        this.reveal = reveal;
    }

    /** The record of the person who asks. */
    @GetMapping("/me/record")
    RecordDocument own() {
        return editing.own().map(RecordDocument::of).orElseThrow(() -> new NotFound("record"));
    }

    @GetMapping("/records/{id}")
    RecordDocument record(@PathVariable UUID id) {
        return RecordDocument.of(editing.open(new RecordId(id)));
    }

    /** What is still missing, in the order of the form. */
    @GetMapping("/records/{id}/missing")
    Missing missing(@PathVariable UUID id) {
        return Missing.of(editing.missing(new RecordId(id)));
    }

    /** Opens the document number in full; logged with the reason. */
    @PostMapping("/records/{id}/reveal")
    ResponseEntity<Revealed> reveal(@PathVariable UUID id, @RequestBody Reason reason) {
        var number = reveal.documentNumber(new RecordId(id), reason.text());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Revealed(number));
    }

    /** Why a document number is opened. */
    record Reason(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    /** A document number in clear. */
    record Revealed(String documentNumber) {}

    /** What is missing or wrong. */
    record Missing(boolean complete, int minutesLeft, List<RecordDocument.FindingDocument> findings) {

        static Missing of(Gaps gaps) {
            return new Missing(
                    gaps.isComplete(),
                    gaps.minutesLeft(),
                    gaps.items().stream()
                            .map(gap -> RecordDocument.FindingDocument.of(gap.finding(), gap.bySchool()))
                            .toList());
        }
    }
}
