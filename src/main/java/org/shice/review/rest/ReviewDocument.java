package org.shice.review.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.profile.Provenance;
import org.shice.profile.RecordVersion;
import org.shice.profile.ValueChange;
import org.shice.review.ReviewPage;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;

/** Everything a reviewer sees of a task. The document number is masked. */
record ReviewDocument(
        String taskId,
        boolean mayDecide,
        List<ReturnTarget> returnTargets,
        CaseResource collection,
        PersonDocument person,
        VersionDocument version,
        Set<String> sections,
        List<ValueChange> sinceLastLook,
        List<ValueChange> sinceImport,
        List<RemarkDocument> remarks,
        List<ReviewPage.Step> history) {

    static ReviewDocument of(ReviewPage page, Map<AccountId, String> names) {
        return new ReviewDocument(
                page.item().taskId(),
                page.mayDecide(),
                page.returnTargets(),
                CaseResource.of(page.collectionCase()),
                PersonDocument.of(page),
                VersionDocument.of(page.version()),
                page.sections(),
                page.sinceLastLook(),
                page.sinceImport(),
                page.remarks().stream()
                        .map(remark -> RemarkDocument.of(remark, names))
                        .toList(),
                page.history());
    }

    /** Whose record it is. */
    record PersonDocument(UUID recordId, String name, String documentMasked, UUID unitId) {

        static PersonDocument of(ReviewPage page) {
            var record = page.record();
            return new PersonDocument(
                    record.id().value(),
                    record.name(),
                    record.documentMasked(),
                    record.unitId().value());
        }
    }

    /** The version under review; values are texts. */
    record VersionDocument(
            int number,
            String contentHash,
            Instant submittedAt,
            Map<String, List<RowDocument>> sections,
            Map<String, Provenance.Source> provenance) {

        static VersionDocument of(RecordVersion version) {
            var sections = new TreeMap<String, List<RowDocument>>();
            version.content()
                    .sections()
                    .forEach((code, rows) -> sections.put(
                            code,
                            rows.stream()
                                    .map(row -> new RowDocument(row.id(), new TreeMap<>(row.values())))
                                    .toList()));
            var sources = new TreeMap<String, Provenance.Source>();
            version.provenance().forEach((place, origin) -> sources.put(place, origin.source()));
            return new VersionDocument(
                    version.number(), version.contentHash(), version.submittedAt(), sections, sources);
        }
    }

    /** A row. */
    record RowDocument(String id, Map<String, String> values) {}

    /** What a reviewer said. */
    record RemarkDocument(
            String section,
            @Nullable String row,
            @Nullable String field,
            String text,
            Stage stage,
            UUID author,
            String authorName,
            Instant at,
            boolean open) {

        static RemarkDocument of(ReviewPage.Remark remark, Map<AccountId, String> names) {
            return new RemarkDocument(
                    remark.sectionCode(),
                    remark.rowId(),
                    remark.fieldKey(),
                    remark.text(),
                    remark.stage(),
                    remark.author().value(),
                    names.getOrDefault(remark.author(), ""),
                    remark.at(),
                    remark.open());
        }
    }
}
