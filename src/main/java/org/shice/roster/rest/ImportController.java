package org.shice.roster.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.roster.ImportDecisions;
import org.shice.roster.ImportId;
import org.shice.roster.ImportRemark;
import org.shice.roster.ImportRowState;
import org.shice.roster.RosterImports;
import org.shice.roster.RosterImports.RowFilter;
import org.shice.roster.RosterSheets;
import org.shice.roster.RosterWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports a staff list: upload, dry run, decisions, confirmation. */
@RestController
@RequestMapping("/api/v1/rosters")
@Tag(name = "rosters", description = "Staff lists (人员名册)")
class ImportController {

    private final RosterImports imports;
    private final ImportDecisions decisions;
    private final RosterSheets sheets;
    private final RosterWords words;

    ImportController(RosterImports imports, ImportDecisions decisions, RosterSheets sheets, RosterWords words) {
        this.imports = imports;
        this.decisions = decisions;
        this.sheets = sheets;
        this.words = words;
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a workbook; it is read in the background and nothing is written")
    ResponseEntity<ImportResource> upload(@RequestParam UUID unit, @RequestParam MultipartFile file, Locale locale)
            throws IOException {
        var name = file.getOriginalFilename();
        var id = imports.upload(new UnitId(unit), name == null ? "" : name, file.getBytes());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/rosters/imports/" + id))
                .body(read(id, locale));
    }

    @GetMapping("/imports")
    @Operation(summary = "The newest imports of a unit and below")
    List<ImportResource> recent(@RequestParam UUID unit, Locale locale) {
        return imports.recent(new UnitId(unit), 50).stream()
                .map(info -> ImportResource.of(info, words, locale))
                .toList();
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "An import with its state and figures")
    ImportResource get(@PathVariable UUID id, Locale locale) {
        return read(new ImportId(id), locale);
    }

    @GetMapping("/imports/{id}/rows")
    @Operation(summary = "The rows of the dry run, in the order of the file")
    KeysetPage<RowResource> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ImportRowState state,
            @RequestParam(required = false) @Nullable ImportRemark remark,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Locale locale) {
        var size = PageSize.of(limit);
        var type = imports.get(new ImportId(id)).schoolType();
        return imports.rows(new ImportId(id), new RowFilter(state, remark), cursor, size)
                .map(row -> RowResource.of(row, type, words, locale));
    }

    @PatchMapping("/imports/{id}/rows/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decide whether a row is taken over, and whether values of the teacher give way")
    void decide(@PathVariable UUID id, @PathVariable int number, @RequestBody Decision decision) {
        decisions.decide(new ImportId(id), number, decision.accepted(), decision.overwriteTeacherValues());
    }

    @PatchMapping("/imports/{id}/rows")
    @Operation(summary = "The same for every row of a filter that can be taken over")
    Decided decideAll(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ImportRowState state,
            @RequestParam(required = false) @Nullable ImportRemark remark,
            @RequestBody Decision decision) {
        return new Decided(decisions.decideAll(
                new ImportId(id),
                new RowFilter(state, remark),
                decision.accepted(),
                decision.overwriteTeacherValues()));
    }

    @PostMapping("/imports/{id}/confirm")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Take over the accepted rows in the background; repeating has no effect")
    ImportResource confirm(@PathVariable UUID id, Locale locale) {
        decisions.confirm(new ImportId(id));
        return read(new ImportId(id), locale);
    }

    @DeleteMapping("/imports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard an import that was not confirmed")
    void discard(@PathVariable UUID id) {
        decisions.discard(new ImportId(id));
    }

    @GetMapping("/imports/{id}/error-workbook")
    @Operation(summary = "The uploaded workbook with its errors explained and coloured")
    ResponseEntity<byte[]> errorWorkbook(@PathVariable UUID id, Locale locale) {
        return SheetResponse.of(sheets.errorWorkbook(new ImportId(id), locale));
    }

    @GetMapping("/template")
    @Operation(summary = "An empty workbook to fill")
    ResponseEntity<byte[]> template(
            @RequestParam SchoolType type, @RequestParam(defaultValue = "false") boolean manyUnits, Locale locale) {
        return SheetResponse.of(sheets.template(type, manyUnits, locale));
    }

    private ImportResource read(ImportId id, Locale locale) {
        return ImportResource.of(imports.get(id), words, locale);
    }

    /** What is to happen with a row. */
    record Decision(boolean accepted, boolean overwriteTeacherValues) {}

    /** How many rows it was about. */
    record Decided(int rows) {}
}
