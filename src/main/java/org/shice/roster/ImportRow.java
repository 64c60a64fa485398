package org.shice.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;

/**
 * A row of the dry run.
 *
 * @param number the row of the file, from 1
 * @param accepted whether it will be taken over
 * @param overwriteTeacher whether values that the teacher gave give way to those of the file (C-22)
 * @param values by field key, as codes; the document number is masked
 * @param recordUuid the record it belongs to, once known
 */
public record ImportRow(
        int number,
        ImportRowState state,
        boolean accepted,
        boolean overwriteTeacher,
        @Nullable UnitId unitId,
        String name,
        String documentMasked,
        Map<String, String> values,
        List<ImportChange> changes,
        List<ImportFinding> findings,
        @Nullable UUID recordUuid,
        @Nullable Instant appliedAt) {

    public ImportRow {
        values = Map.copyOf(values);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    public @Nullable RecordId recordId() {
        return recordUuid == null ? null : new RecordId(recordUuid);
    }

    /** Whether it can be taken over at all. */
    public boolean canBeAccepted() {
        return state.isApplicable();
    }

    /** Whether a decision about values of the teacher is needed. */
    public boolean touchesTeacherValues() {
        return changes.stream().anyMatch(ImportChange::fromTeacher);
    }
}
