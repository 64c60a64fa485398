package org.shice.roster.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.platform.sheet.SheetCell;
import org.shice.roster.ImportChange;
import org.shice.roster.ImportFinding;
import org.shice.roster.ImportRow;
import org.shice.roster.ImportRowState;
import org.shice.roster.RosterWords;

/** A row of the dry run as the API shows it. */
record RowResource(
        int number,
        ImportRowState state,
        boolean accepted,
        boolean overwriteTeacherValues,
        String name,
        String documentMasked,
        @Nullable UUID unit,
        @Nullable UUID record,
        List<ImportChange> changes,
        List<FindingResource> findings,
        @Nullable Instant appliedAt) {

    static RowResource of(ImportRow row, @Nullable SchoolType type, RosterWords words, Locale locale) {
        var unit = row.unitId();
        var known = type == null ? SchoolType.PRIMARY_MIDDLE : type;
        return new RowResource(
                row.number(),
                row.state(),
                row.accepted(),
                row.overwriteTeacher(),
                row.name(),
                row.documentMasked(),
                unit == null ? null : unit.value(),
                row.recordUuid(),
                row.changes(),
                row.findings().stream()
                        .map(finding -> FindingResource.of(row, finding, known, words, locale))
                        .toList(),
                row.appliedAt());
    }

    /** What is to be said about a row. */
    record FindingResource(
            ImportFinding.Severity severity,
            @Nullable String field,
            @Nullable String column,
            String code,
            String message) {

        static FindingResource of(
                ImportRow row, ImportFinding finding, SchoolType type, RosterWords words, Locale locale) {
            return new FindingResource(
                    finding.severity(),
                    finding.fieldKey().isEmpty() ? null : finding.fieldKey(),
                    finding.column() < 0 ? null : SheetCell.columnName(finding.column()),
                    finding.textKey(),
                    words.finding(type, row.number(), finding, locale));
        }
    }
}
