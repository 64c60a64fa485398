package org.shice.profile;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shice.account.Access;
import org.shice.forms.RecordRules;
import org.shice.forms.SectionRow;
import org.shice.platform.error.InvalidInput;
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

    private final RecordDrafts drafts;
    private final TeacherRecords records;
    private final RecordRights rights;
    private final SectionViews views;
    private final SectionChanges changes;
    private final SentRows sent;
    private final RecordRemarks remarks;
    private final RecordRules rules;
    private final Access access;

    RecordEditing(
            RecordDrafts drafts,
            TeacherRecords records,
            RecordRights rights,
            SectionViews views,
            SectionChanges changes,
            SentRows sent,
            RecordRemarks remarks,
            RecordRules rules,
            Access access) {
        this.drafts = drafts;
        this.records = records;
        this.rights = rights;
        this.views = views;
        this.changes = changes;
        this.sent = sent;
        this.remarks = remarks;
        this.rules = rules;
        this.access = access;
    }

    /** The record of the current actor; empty for people who have none. */
    @Transactional(readOnly = true)
    public Optional<RecordSheet> own() {
        return records.findByAccountId(access.actor().id().value()).map(this::sheet);
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
     * @throws InvalidInput when values are not of their kind or not the actor's to fill
     */
    public SectionView saveRow(RecordId id, String code, long edition, SectionRow row) {
        var change = changes.begin(id, code, edition);
        var before = change.before();
        if (before.row(row.id()).isEmpty()
                && (change.form().repeated() || !before.rows().isEmpty())) {
            throw new NotFound("row");
        }
        var next = sent.accept(change, row);
        var fields = before.changedFields(next);
        remarks.saved(id, code, Map.of(row.id(), fields), Set.of());
        return changes.finish(change, before.with(next, change.origin()), row.id(), fields);
    }

    /**
     * Replaces all rows of a section, in the given order: rows that are not named are removed, rows with a new id are
     * added. Errors as for {@link #saveRow}; problems name {@code rows[n].field}.
     */
    public SectionView saveSection(RecordId id, String code, long edition, List<SectionRow> rows) {
        var change = changes.begin(id, code, edition);
        var before = change.before();
        var accepted = sent.acceptAll(change, rows);
        var kept = accepted.stream().map(SectionRow::id).collect(toSet());
        var removed = before.rows().stream()
                .map(SectionRow::id)
                .filter(row -> !kept.contains(row))
                .collect(toSet());
        var changed = accepted.stream().collect(toMap(SectionRow::id, before::changedFields));
        remarks.saved(id, code, changed, removed);
        var content = before;
        for (var row : accepted) {
            content = content.with(row, change.origin());
        }
        for (var row : removed) {
            content = content.without(row);
        }
        var ordered = new SectionContent(accepted, content.provenance(), content.imported());
        var fields = changed.values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
        return changes.finish(change, ordered, "*", fields);
    }

    /** Adds a row with the defaults of the form at the end. */
    public SectionView addRow(RecordId id, String code, long edition) {
        var change = changes.begin(id, code, edition);
        var before = change.before();
        if (!change.form().repeated() || before.rows().size() >= SentRows.MOST) {
            throw new SectionLocked();
        }
        var row = rules.newRow(change.form());
        return changes.finish(
                change,
                before.with(row, change.origin()),
                row.id(),
                row.values().keySet());
    }

    /** Removes a row. @throws NotFound when it is not there */
    public SectionView removeRow(RecordId id, String code, long edition, String rowId) {
        var change = changes.begin(id, code, edition);
        if (!change.form().repeated()) {
            throw new SectionLocked();
        }
        if (change.before().row(rowId).isEmpty()) {
            throw new NotFound("row");
        }
        remarks.saved(id, code, Map.of(), Set.of(rowId));
        return changes.finish(change, change.before().without(rowId), rowId, Set.of());
    }

    private RecordSheet sheet(TeacherRecord record) {
        return views.sheet(drafts.draft(record), rights.see(record.info()));
    }
}
