package org.shice.profile.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
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
@Tag(name = "records", description = "Teacher records (教师档案)")
class RecordController {

    private final RecordEditing editing;
    private final Reveal reveal;
    private final RecordWords words;

    RecordController(RecordEditing editing, Reveal reveal, RecordWords words) {
        this.editing = editing;
        this.reveal = reveal;
        this.words = words;
    }

    /** The record of the person who asks. */
    @GetMapping("/me/record")
    @Operation(summary = "The own record")
    RecordDocument own(Locale language) {
        return editing.own()
                .map(sheet -> RecordDocument.of(sheet, words, language))
                .orElseThrow(() -> new NotFound("record"));
    }

    @GetMapping("/records/{id}")
    @Operation(summary = "A record, or the sections of it that the caller may see")
    RecordDocument record(@PathVariable UUID id, Locale language) {
        return RecordDocument.of(editing.open(new RecordId(id)), words, language);
    }

    /** What is still missing, in the order of the form. */
    @GetMapping("/records/{id}/missing")
    @Operation(summary = "What is still missing, in the order of the form")
    Missing missing(@PathVariable UUID id, Locale language) {
        return Missing.of(editing.missing(new RecordId(id)), words, language);
    }

    /** Opens the document number in full; logged with the reason. */
    @PostMapping("/records/{id}/reveal")
    @Operation(summary = "Open the document number in full; logged with the reason")
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

        static Missing of(Gaps gaps, RecordWords words, Locale language) {
            return new Missing(
                    gaps.isComplete(),
                    gaps.minutesLeft(),
                    gaps.items().stream()
                            .map(gap ->
                                    RecordDocument.FindingDocument.of(gap.finding(), gap.bySchool(), words, language))
                            .toList());
        }
    }
}
