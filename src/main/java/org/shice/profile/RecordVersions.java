package org.shice.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.forms.Finding;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Component;

/** Submits drafts and reads versions. */
@Component
class RecordVersions {

    private final SubmittedVersions versions;
    private final RecordDrafts drafts;
    private final RecordRules rules;
    private final FormCatalog forms;
    private final Access access;
    private final StoredRemarks remarks;
    private final Clock clock;

    RecordVersions(
            SubmittedVersions versions,
            RecordDrafts drafts,
            RecordRules rules,
            FormCatalog forms,
            Access access,
            StoredRemarks remarks,
            Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.rules = rules;
        this.forms = forms;
        this.access = access;
        this.remarks = remarks;
        this.clock = clock;
    }

    RecordVersion submit(RecordId id) {
        var record = drafts.lock(id);
        record.requireOpen();
        var draft = drafts.draft(record);
        requireComplete(record, draft.derived());
        var version = new SubmittedVersion(
                id,
                versions.lastNumber(id.value()) + 1,
                VersionContent.of(record.document(), draft.derived()),
                draft.provenance(),
                access.actor().id(),
                clock.instant());
        return versions.save(version).read();
    }

    RecordVersion version(VersionId id) {
        return stored(id).read();
    }

    List<RecordVersion> ofRecord(RecordId id) {
        return versions.findByRecordIdOrderByNumber(id.value()).stream()
                .map(SubmittedVersion::read)
                .toList();
    }

    List<ValueChange> changes(@Nullable VersionId from, VersionId to) {
        var after = version(to);
        var before = from == null ? Differences.NOTHING : version(from).content();
        return changes(drafts.record(after.recordId()), before, after);
    }

    /** Everything in two reads, whether a version was seen before or not. */
    SubmittedRecord submitted(VersionId id, @Nullable VersionId seen) {
        var found = versions.withRecord(Stream.of(id, seen == null ? id : seen)
                .map(VersionId::value)
                .distinct()
                .toList());
        var record = found.stream().map(VersionLine::record).findFirst().orElseThrow(() -> new NotFound("version"));
        var read = found.stream().map(line -> line.version().read()).collect(toMap(RecordVersion::id, identity()));
        var version = Optional.ofNullable(read.get(id)).orElseThrow(() -> new NotFound("version"));
        var before = seen == null || seen.equals(id) ? null : read.get(seen);
        return new SubmittedRecord(
                record.info(),
                version,
                before == null ? List.of() : changes(record, before.content(), version),
                sinceImport(record, version));
    }

    private List<ValueChange> changes(TeacherRecord record, RecordValues before, RecordVersion after) {
        return Differences.between(before, after.content(), order(record, before, after.content()));
    }

    private List<ValueChange> sinceImport(TeacherRecord record, RecordVersion after) {
        var draft = drafts.draft(record);
        var changes = new ArrayList<ValueChange>();
        for (var code : order(record, after.content())) {
            var imported = draft.content(code).imported();
            changes.addAll(
                    Differences.sinceImport(code, imported, after.content().rows(code)));
        }
        return changes;
    }

    /** Freezes the record; the draft becomes what was approved, should anything have changed it meanwhile. */
    void makeEffective(RecordId id, VersionId versionId) {
        var record = drafts.lock(id);
        var version = stored(versionId);
        if (!version.recordId().equals(id)) {
            throw new NotFound("version");
        }
        var draft = drafts.draft(record);
        var approved = version.read();
        if (!draft.derived().equals(approved.content())) {
            var origin = new Provenance(Provenance.Source.SCHOOL, access.actor().id(), clock.instant());
            approved.content().sections().forEach((code, rows) -> restore(draft, code, rows, origin));
        }
        record.makeEffective(versionId);
        remarks.findByRecordIdAndOpenTrue(id.value()).forEach(StoredRemark::close);
    }

    private void restore(RecordDraft draft, String code, List<SectionRow> rows, Provenance origin) {
        drafts.keep(draft, code, draft.content(code).replacedBy(rows, origin), origin);
    }

    private SubmittedVersion stored(VersionId id) {
        return versions.findById(id.value()).orElseThrow(() -> new NotFound("version"));
    }

    private void requireComplete(TeacherRecord record, RecordValues values) {
        var open = rules.checkAll(record.schoolType(), values).stream()
                .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                .toList();
        if (!open.isEmpty()) {
            throw new RecordIncomplete(open);
        }
    }

    /** Sections in the order of the form, then those the form does not know any more. */
    private List<String> order(TeacherRecord record, RecordValues... values) {
        var codes = new ArrayList<>(forms.sections(record.schoolType()).stream()
                .map(SectionForm::code)
                .toList());
        for (var value : values) {
            value.sections().keySet().stream()
                    .sorted()
                    .filter(code -> !codes.contains(code))
                    .forEach(codes::add);
        }
        return codes;
    }
}
