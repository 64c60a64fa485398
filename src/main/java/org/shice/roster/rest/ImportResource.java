package org.shice.roster.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportState;
import org.shice.roster.RosterWords;

/** An import as the API shows it. */
record ImportResource(
        UUID id,
        UUID unit,
        String fileName,
        ImportState state,
        @Nullable SchoolType schoolType,
        int totalRows,
        int processedRows,
        ImportCounts counts,
        List<String> problems,
        List<String> ignoredColumns,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt) {

    static ImportResource of(ImportInfo info, RosterWords words, Locale locale) {
        return new ImportResource(
                info.id().value(),
                info.unitId().value(),
                info.fileName(),
                info.state(),
                info.schoolType(),
                info.totalRows(),
                info.processedRows(),
                info.counts(),
                info.problems().stream().map(p -> words.problem(p, locale)).toList(),
                info.ignoredColumns(),
                info.createdAt(),
                info.confirmedAt(),
                info.finishedAt());
    }
}
