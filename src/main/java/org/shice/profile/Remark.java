package org.shice.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;

/**
 * What a reviewer said about a section, a row or a field (审核意见).
 *
 * @param versionNumber the submission the reviewer looked at
 * @param stage the name of the review stage
 * @param rowId null for the whole section
 * @param fieldKey null for the whole row
 * @param open until the teacher changed the field or answered
 */
public record Remark(
        RemarkId id,
        RecordId recordId,
        int versionNumber,
        String stage,
        String sectionCode,
        @Nullable String rowId,
        @Nullable String fieldKey,
        String text,
        AccountId author,
        Instant at,
        boolean open) {

    /** A remark to write down. */
    public record Draft(
            int versionNumber,
            String stage,
            String sectionCode,
            @Nullable String rowId,
            @Nullable String fieldKey,
            String text) {}
}
