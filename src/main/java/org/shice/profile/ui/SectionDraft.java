package org.shice.profile.ui;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.shice.forms.Finding;
import org.shice.forms.Finding.Severity;
import org.shice.forms.SectionRow;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.SectionChanged;
import org.shice.profile.SectionView;

/** The section as this page knows it: saves on the edition it last saw, and learns from every answer. */
final class SectionDraft {

    private final RecordEditing editing;
    private final RecordId record;
    private SectionView view;

    SectionDraft(RecordEditing editing, RecordId record, SectionView view) {
        this.editing = editing;
        this.record = record;
        this.view = view;
    }

    SectionView view() {
        return view;
    }

    Outcome save(SectionRow row) {
        return attempt(row, edition -> editing.saveRow(record, view.code(), edition, row));
    }

    /** Goes on from what somebody else saved. */
    void adopt(SectionView current) {
        view = current;
    }

    /** Saves what the person typed over what somebody else saved, after the person has seen that. */
    Outcome saveOver(SectionRow row, SectionView current) {
        view = current;
        return save(row);
    }

    /** Adds an empty row. */
    Outcome add() {
        return attempt(null, edition -> editing.addRow(record, view.code(), edition));
    }

    Outcome remove(SectionRow row) {
        return attempt(row, edition -> editing.removeRow(record, view.code(), edition, row.id()));
    }

    private Outcome attempt(@Nullable SectionRow row, LongFunction<SectionView> call) {
        try {
            view = call.apply(view.edition());
            return new Saved(view);
        } catch (SectionChanged overtaken) {
            return new Overtaken(overtaken.current());
        } catch (InvalidInput refused) {
            var id = row == null ? null : row.id();
            return new Refused(refused.problems().stream()
                    .map(p -> new Finding(Severity.ERROR, view.code(), id, p.field(), p.textKey(), p.args()))
                    .toList());
        }
    }

    /** How an attempt ended. */
    sealed interface Outcome {}

    /** It is stored. */
    record Saved(SectionView view) implements Outcome {}

    /** Somebody was faster; nothing of this attempt is stored. */
    record Overtaken(SectionView current) implements Outcome {}

    /** Values are not of their kind; nothing of this attempt is stored. */
    record Refused(List<Finding> findings) implements Outcome {}
}
