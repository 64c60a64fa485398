package org.shice.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordVersion;
import org.shice.profile.ValueChange;
import org.shice.tasks.WorkItem;

/**
 * Everything a reviewer sees of one task.
 *
 * @param sections the section codes this reviewer decides on; a section reviewer sees the own ones only
 * @param sinceLastLook differences to the version this level decided on last, empty at the first look
 * @param sinceImport differences to what the unit imported
 * @param returnTargets the levels this task may return to
 */
public record ReviewPage(
        WorkItem item,
        CaseInfo collectionCase,
        RecordInfo record,
        RecordVersion version,
        Set<String> sections,
        List<ValueChange> sinceLastLook,
        List<ValueChange> sinceImport,
        List<Remark> remarks,
        List<Step> history,
        List<Reviews.ReturnTarget> returnTargets,
        boolean mayDecide) {

    /** A remark as shown. */
    public record Remark(
            String sectionCode,
            @Nullable String rowId,
            @Nullable String fieldKey,
            String text,
            Stage stage,
            AccountId author,
            Instant at,
            boolean open) {

        static Remark of(org.shice.profile.Remark kept) {
            return new Remark(
                    kept.sectionCode(),
                    kept.rowId(),
                    kept.fieldKey(),
                    kept.text(),
                    Stage.valueOf(kept.stage()),
                    kept.author(),
                    kept.at(),
                    kept.open());
        }
    }

    /** A step of the record's history in plain words: submitted, approved, returned, withdrawn. */
    public record Step(
            Instant at,
            Stage stage,
            String action,
            String actorName,
            @Nullable String onBehalfOfName,
            @Nullable String reason) {}
}
