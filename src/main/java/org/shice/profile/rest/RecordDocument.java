package org.shice.profile.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.forms.Finding;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.profile.Gaps;
import org.shice.profile.Provenance;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordSheet;
import org.shice.profile.RecordState;
import org.shice.profile.Remark;
import org.shice.profile.SectionState;
import org.shice.profile.SectionView;

/** A draft as the API shows it. The document number is masked. */
record RecordDocument(
        UUID id,
        UUID unitId,
        SchoolType schoolType,
        String name,
        String documentMasked,
        @Nullable LocalDate birthDate,
        @Nullable String staffNumber,
        String staffStatus,
        RecordState state,
        boolean complete,
        int minutesLeft,
        List<SectionDocument> sections) {

    static RecordDocument of(RecordSheet sheet, RecordWords words, Locale language) {
        RecordInfo info = sheet.info();
        Gaps gaps = sheet.gaps();
        return new RecordDocument(
                info.id().value(),
                info.unitId().value(),
                info.schoolType(),
                info.name(),
                info.documentMasked(),
                info.birthDate(),
                info.staffNumber(),
                info.staffStatus(),
                info.state(),
                gaps.isComplete(),
                gaps.minutesLeft(),
                sheet.sections().stream()
                        .map(section -> SectionDocument.of(section, words, language))
                        .toList());
    }

    /**
     * A section.
     *
     * @param version to send back in {@code If-Match} with a change
     * @param provenance by {@code rowId/field}
     */
    record SectionDocument(
            String code,
            long version,
            boolean editable,
            SectionState state,
            List<RowDocument> rows,
            Map<String, OriginDocument> provenance,
            List<FindingDocument> findings,
            List<RemarkDocument> remarks) {

        static SectionDocument of(SectionView view, RecordWords words, Locale language) {
            var authors = words.authors(view.remarks());
            var origins = new TreeMap<String, OriginDocument>();
            view.provenance().forEach((place, origin) -> origins.put(place, OriginDocument.of(origin)));
            return new SectionDocument(
                    view.code(),
                    view.edition(),
                    view.editable(),
                    view.state(),
                    view.rows().stream().map(RowDocument::of).toList(),
                    origins,
                    view.findings().stream()
                            .map(finding -> FindingDocument.of(finding, false, words, language))
                            .toList(),
                    view.remarks().stream()
                            .map(remark -> RemarkDocument.of(remark, authors))
                            .toList());
        }
    }

    /** A row; all values are texts. */
    record RowDocument(String id, Map<String, String> values) {

        static RowDocument of(SectionRow row) {
            return new RowDocument(row.id(), new TreeMap<>(row.values()));
        }
    }

    /** Where a value came from. */
    record OriginDocument(Provenance.Source source, @Nullable UUID by, Instant at) {

        static OriginDocument of(Provenance provenance) {
            var by = provenance.by();
            return new OriginDocument(provenance.source(), by == null ? null : by.value(), provenance.at());
        }
    }

    /** Something missing or wrong; {@code text} says what to do in the caller's language, {@code textKey} for a program. */
    record FindingDocument(
            Finding.Severity severity,
            String section,
            @Nullable String row,
            @Nullable String field,
            String text,
            String textKey,
            List<Object> args,
            boolean bySchool) {

        static FindingDocument of(Finding finding, boolean bySchool, RecordWords words, Locale language) {
            return new FindingDocument(
                    finding.severity(),
                    finding.sectionCode(),
                    finding.rowId(),
                    finding.fieldKey(),
                    words.finding(finding, language),
                    finding.textKey(),
                    finding.args(),
                    bySchool);
        }
    }

    /** What a reviewer said. */
    record RemarkDocument(
            UUID id,
            int version,
            String stage,
            String section,
            @Nullable String row,
            @Nullable String field,
            String text,
            UUID author,
            String authorName,
            Instant at,
            boolean open) {

        static RemarkDocument of(Remark remark, Map<AccountId, String> names) {
            AccountId author = remark.author();
            return new RemarkDocument(
                    remark.id().value(),
                    remark.versionNumber(),
                    remark.stage(),
                    remark.sectionCode(),
                    remark.rowId(),
                    remark.fieldKey(),
                    remark.text(),
                    author.value(),
                    names.getOrDefault(author, ""),
                    remark.at(),
                    remark.open());
        }
    }
}
