package org.shice.roster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;

/**
 * An import as lists and pages show it.
 *
 * @param schoolType the layout of the file, null while it is unknown
 * @param totalRows the filled rows below the header
 * @param processedRows how many of them the present step has done
 * @param problems why the file cannot be used
 * @param ignoredColumns headers that no field has
 * @param correctable whether the workbook with the errors can be had
 */
public record ImportInfo(
        ImportId id,
        UnitId unitId,
        String unitPath,
        String fileName,
        ImportState state,
        @Nullable SchoolType schoolType,
        int totalRows,
        int processedRows,
        ImportCounts counts,
        List<ImportProblem> problems,
        List<String> ignoredColumns,
        boolean correctable,
        AccountId createdBy,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt) {

    public ImportInfo {
        problems = List.copyOf(problems);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
