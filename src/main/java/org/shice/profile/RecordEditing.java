package org.shice.profile;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filling a record (信息填报): by the teacher what is open, by the information administrator of the unit also what the
 * school owns. Every save names the edition of the section it started from; the loser of a race gets the current
 * content with {@link SectionChanged}, and nothing of anybody is overwritten.
 */
@Service
@Transactional
public class RecordEditing {

    private static final int MOST_ROWS = 200;

    private final RecordDrafts drafts;
    private final TeacherRecords records;
    private final RecordRights rights;
    private final SectionViews views;
    private final RowInput input;
    private final RecordRemarks remarks;
    private final FormCatalog forms;
    private final RecordRules rules;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RecordEditing(
            RecordDrafts drafts,
            TeacherRecords records,
            RecordRights rights,
            SectionViews views,
            RowInput input,
            RecordRemarks remarks,
            FormCatalog forms,
            RecordRules rules,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.records = records;
        this.rights = rights;
        this.views = views;
        this.input = input;
        this.remarks = remarks;
        this.forms = forms;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when the current actor has no record */
    @Transactional(readOnly = true)
    public RecordSheet own() {
        var actor = access.actor().id();
        var record = records.findByAccountId(actor.value()).orElseThrow(() -> new NotFound("record"));
        return sheet(record);
    }

    /** What the actor may see of a draft. @throws org.shice.platform.error.AccessRefused when it is nothing */
    @Transactional(readOnly = true)
    public RecordSheet open(RecordId id) {
        return sheet(drafts.record(id));
    }

    /** @throws NotFound when the actor may not see such a section */
    @Transactional(readOnly = true)
    public SectionView section(RecordId id, String code) {
        return open(id).section(code).orElseThrow(() -> new NotFound("section"));
    }

    /** What is still missing (还差什么, D-1), in the order of the form. */
    @Transactional(readOnly = true)
    public Gaps missing(RecordId id) {
        return open(id).gaps();
    }

    /**
     * Saves a row, or the first row of a single section. Rules that clear or fix values are applied.
     *
     * @param edition the edition of the section the row was read from
     * @return the section as it is now
     * @throws SectionChanged when the section has been saved since
     * @throws SectionLocked when it is not open
     * @throws org.shice.platform.error.InvalidInput when values are not of their kind or not the actor's to fill
     */
    public SectionView saveRow(RecordId id, String code, long edition, SectionRow row) {
        var change = begin(id, code, edition);
        var before = change.draft().content(code);
        var stored = before.row(row.id()).orElseGet(() -> firstRow(change.form(), before, row.id()));
        var next = input.accept(
                change.type(),
                change.form(),
                stored,
                row,
                change.origin().source(),
                candidate -> rules.apply(change.form(), candidate, change.draft().derived()).row());
        var fields = before.changedFields(next);
        remarks.changed(id, code, row.id(), fields);
        return finish(change, before.with(next, change.origin()), row.id(), fields);
    }

    /** Adds a row with the defaults of the form at the end. */
    public SectionView addRow(RecordId id, String code, long edition) {
        var change = begin(id, code, edition);
        var before = change.draft().content(code);
        if (!change.form().repeated() || before.rows().size() >= MOST_ROWS) {
            throw new SectionLocked();
        }
        var row = SectionRow.create(change.form().defaults());
        return finish(change, before.with(row, change.origin()), row.id(), row.values().keySet());
    }

    /** Removes a row. @throws NotFound when it is not there */
    public SectionView removeRow(RecordId id, String code, long edition, String rowId) {
        var change = begin(id, code, edition);
        var before = change.draft().content(code);
        if (!change.form().repeated()) {
            throw new SectionLocked();
        }
        before.row(rowId).orElseThrow(() -> new NotFound("row"));
        remarks.removed(id, code, rowId);
        return finish(change, before.without(rowId), rowId, Set.of());
    }

    private RecordSheet sheet(TeacherRecord record) {
        return views.sheet(drafts.draft(record), rights.see(record.info()));
    }

    /** Waits for others who change the record, then checks right, state, permit and edition, in this order. */
    private Change begin(RecordId id, String code, long edition) {
        var record = drafts.lock(id);
        var source = rights.edit(record.info());
        record.requireOpen();
        var form = forms.section(record.schoolType(), code);
        var draft = drafts.draft(record);
        var current = views.section(draft, code);
        if (!current.editable()) {
            throw new SectionLocked();
        }
        if (current.edition() != edition) {
            throw new SectionChanged(current);
        }
        return new Change(draft, form, new Provenance(source, access.actor().id(), clock.instant()));
    }

    private SectionView finish(Change change, SectionContent content, String rowId, Set<String> fields) {
        drafts.keep(change.draft(), change.form().code(), content, change.origin());
        var record = change.draft().record();
        if (change.origin().source() == Provenance.Source.SCHOOL) {
            audit.record(AuditEvent.of("record", record.id(), "RECORD_CHANGED_BY_SCHOOL")
                    .at(record.unitPath())
                    .with(Map.of("section", change.form().code(), "row", rowId, "fields", String.join(",", fields))));
        }
        return views.section(drafts.draft(record), change.form().code());
    }

    private static SectionRow firstRow(SectionForm form, SectionContent before, String rowId) {
        if (form.repeated() || !before.rows().isEmpty()) {
            throw new NotFound("row");
        }
        return new SectionRow(rowId, Map.of());
    }

    /** A change that may be made. */
    private record Change(RecordDraft draft, SectionForm form, Provenance origin) {

        org.shice.organization.SchoolType type() {
            return draft.record().schoolType();
        }
    }
}
