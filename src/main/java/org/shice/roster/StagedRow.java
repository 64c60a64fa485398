package org.shice.roster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.profile.RecordId;

/**
 * A row as it is kept between the dry run and the confirmation.
 *
 * @param values by field key, the document number masked
 * @param documentHash keyed, null without a readable number
 * @param documentNumber encrypted, null without a readable number
 */
record StagedRow(
        int number,
        ImportRowState state,
        boolean accepted,
        boolean overwriteTeacher,
        @Nullable UnitId unitId,
        String name,
        String documentMasked,
        byte @Nullable [] documentHash,
        byte @Nullable [] documentNumber,
        @Nullable RecordId recordId,
        Map<String, String> values,
        List<ImportChange> changes,
        List<ImportFinding> findings) {}
