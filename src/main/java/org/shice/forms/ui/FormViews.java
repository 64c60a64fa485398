package org.shice.forms.ui;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.shice.forms.CodeLists;
import org.shice.forms.FieldValues;
import org.shice.forms.FormField;
import org.shice.forms.FormTexts;
import org.shice.forms.RecordRules;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.forms.TaskForm;
import org.shice.forms.TaskFormCheck;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** Makes the components that show forms. A page takes this one bean in its constructor. */
@Component
public class FormViews {

    final RecordRules rules;
    final CodeLists codeLists;
    final FieldValues fieldValues;
    final FormTexts formTexts;
    final TaskFormCheck taskFormCheck;
    final Texts texts;

    public FormViews(
            RecordRules rules,
            CodeLists codeLists,
            FieldValues fieldValues,
            FormTexts formTexts,
            TaskFormCheck taskFormCheck,
            Texts texts) {
        this.rules = rules;
        this.codeLists = codeLists;
        this.fieldValues = fieldValues;
        this.formTexts = formTexts;
        this.taskFormCheck = taskFormCheck;
        this.texts = texts;
    }

    /**
     * The inputs for a row.
     *
     * @param record the rest of the record as it stands now, for rules that look beyond the row
     * @param editable which fields this person may change, for example {@link RowEditor#BY_TEACHER}
     */
    public RowEditor editor(
            SectionForm form, SectionRow row, Supplier<RecordValues> record, Predicate<FormField> editable) {
        return new RowEditor(this, form, row, record, editable);
    }

    /** A row to read. */
    public RowView view(SectionForm form, SectionRow row) {
        return view(form, row, (field, line) -> {});
    }

    /** A row to read, with something added to its lines: where a value came from, what changed, a button. */
    public RowView view(SectionForm form, SectionRow row, RowView.Decorator decorator) {
        return new RowView(this, form, row, decorator);
    }

    /** The form of a user task. */
    public TaskFormView taskForm(TaskForm form) {
        return new TaskFormView(this, form);
    }
}
