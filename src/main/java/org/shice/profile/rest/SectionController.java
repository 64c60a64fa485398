package org.shice.profile.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.forms.SectionRow;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.rest.Problems;
import org.shice.platform.rest.RequestLanguage;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.SectionChanged;
import org.shice.profile.SectionView;
import org.shice.profile.rest.RecordDocument.SectionDocument;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One section of a draft: read it, then change it with the version that was read in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/records/{id}/sections/{code}")
@Tag(name = "records")
class SectionController {

    private final RecordEditing editing;
    private final Problems problems;
    private final RecordWords words;

    SectionController(RecordEditing editing, Problems problems, RecordWords words) {
        this.editing = editing;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "A section; its version is also in the ETag")
    ResponseEntity<SectionDocument> read(@PathVariable UUID id, @PathVariable String code, Locale language) {
        return answer(HttpStatus.OK, editing.section(new RecordId(id), code), language);
    }

    /** Replaces all rows. A row without an id is new. */
    @PutMapping
    @Operation(summary = "Replace all rows; a row without an id is new")
    ResponseEntity<SectionDocument> replace(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SectionInput input,
            Locale language) {
        return answer(
                HttpStatus.OK, editing.saveSection(new RecordId(id), code, edition(version), input.read()), language);
    }

    /** Adds a row with the defaults of the form. */
    @PostMapping("/rows")
    @Operation(summary = "Add a row with the defaults of the form")
    ResponseEntity<SectionDocument> add(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Locale language) {
        return answer(HttpStatus.CREATED, editing.addRow(new RecordId(id), code, edition(version)), language);
    }

    /** Saves one row; a value that is not sent is emptied. */
    @PutMapping("/rows/{row}")
    @Operation(summary = "Save one row; a value that is not sent is emptied")
    ResponseEntity<SectionDocument> save(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable String row,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestBody RowInput input,
            Locale language) {
        var values = new SectionRow(row, input.read());
        return answer(HttpStatus.OK, editing.saveRow(new RecordId(id), code, edition(version), values), language);
    }

    @DeleteMapping("/rows/{row}")
    @Operation(summary = "Remove a row")
    ResponseEntity<SectionDocument> remove(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable String row,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Locale language) {
        return answer(HttpStatus.OK, editing.removeRow(new RecordId(id), code, edition(version), row), language);
    }

    /** The loser of a race sees what the section holds now. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(SectionChanged refusal, HttpServletRequest request) {
        var problem = problems.of(refusal, RequestLanguage.of(request));
        problem.setProperty("current", SectionDocument.of(refusal.current(), words, RequestLanguage.of(request)));
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .eTag(tag(refusal.current()))
                .body(problem);
    }

    private ResponseEntity<SectionDocument> answer(HttpStatus status, SectionView view, Locale language) {
        return ResponseEntity.status(status).eTag(tag(view)).body(SectionDocument.of(view, words, language));
    }

    private static String tag(SectionView view) {
        return "\"" + view.edition() + "\"";
    }

    private static long edition(@Nullable String version) {
        var text =
                version == null ? "" : version.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!text.matches("\\d{1,18}")) {
            throw new InvalidInput("If-Match", "profile.version.missing");
        }
        return Long.parseLong(text);
    }

    /** The values of a row. */
    record RowInput(@Nullable String id, @Nullable Map<String, @Nullable String> values) {

        Map<String, String> read() {
            var filled = new HashMap<String, String>();
            if (values != null) {
                values.forEach((key, value) -> {
                    if (value != null && !value.isBlank()) {
                        filled.put(key, value);
                    }
                });
            }
            return filled;
        }

        SectionRow row() {
            return id == null ? SectionRow.create(read()) : new SectionRow(id, read());
        }
    }

    /** The rows of a section. */
    record SectionInput(@Nullable List<@NotNull RowInput> rows) {

        List<SectionRow> read() {
            return rows == null ? List.of() : rows.stream().map(RowInput::row).toList();
        }
    }
}
