package org.shice.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.shice.forms.Finding;
import org.shice.forms.FormField;
import org.shice.forms.FormField.Owner;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.RecordRules.RowState;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;

/**
 * The inputs for one row of a section. Every change runs through the rules: what has no meaning any more is cleared and
 * closed, lists are narrowed, defaults follow, and what is wrong is said at the field at once. What is merely missing is
 * marked only after {@link #showMissing}, so that an empty form is not red. The id of an input is the key of its field.
 */
public final class RowEditor extends Composite<FormLayout> {

    /** The teacher's own fields. */
    public static final Predicate<FormField> BY_TEACHER = field -> field.owner() == Owner.TEACHER;

    /** Everything the school may fill for a teacher. */
    public static final Predicate<FormField> BY_SCHOOL = field -> field.owner() != Owner.DERIVED;

    public static final Predicate<FormField> BY_NOBODY = field -> false;

    private final transient FormViews views;
    private final transient SectionForm form;
    private final transient Supplier<RecordValues> record;
    private final transient Map<String, FieldInput> inputs = new LinkedHashMap<>();
    private final transient List<Consumer<SectionRow>> listeners = new ArrayList<>();
    private final transient RowMarks marks;
    private transient Predicate<FormField> editable;
    private transient SectionRow row;

    RowEditor(
            FormViews views,
            SectionForm form,
            SectionRow row,
            Supplier<RecordValues> record,
            Predicate<FormField> editable) {
        this.views = views;
        this.form = form;
        this.row = row;
        this.record = record;
        this.editable = editable;
        this.marks = new RowMarks(views.formTexts, views.texts, inputs);
        build();
        refresh(state());
    }

    /** The row as it stands in the inputs, after the rules. */
    public SectionRow row() {
        return row;
    }

    /** Shows another state of the same row, for example after somebody else saved it. */
    public void setRow(SectionRow changed) {
        this.row = changed;
        marks.forgetAll();
        refresh(state());
    }

    /** Called with the new row after every change by the person; for autosave. */
    public Registration addChangeListener(Consumer<SectionRow> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    public void setEditable(Predicate<FormField> changed) {
        this.editable = changed;
        refresh(state());
    }

    /** Marks from now on what is missing, too. */
    public void showMissing() {
        marks.showMissing();
        mark();
    }

    /** Shows what others found, for example the server on saving; each stays until its field changes. */
    public void showFindings(List<Finding> findings) {
        marks.give(findings, row.id());
        mark();
    }

    /** Says something lasting about a field, for example where its value came from; an empty text takes it back. */
    public void annotate(String key, String words) {
        var input = inputs.get(key);
        if (input != null) {
            input.annotate(words);
        }
    }

    /** Scrolls to the field and puts the cursor into it. */
    public void focus(String key) {
        var input = inputs.get(key);
        if (input != null) {
            input.focus();
        }
    }

    private void build() {
        var layout = getContent();
        layout.addClassName("row-editor");
        layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("38rem", 2));
        var factory = new FieldInputs(
                views.texts, getLocale(), choice -> Option.of(views.codeLists, choice.codeList(), form, getLocale()));
        for (var field : form.fields()) {
            field.match(factory)
                    .ifPresentOrElse(input -> add(field, input), () -> layout.add(new Paragraph(label(field)), 2));
        }
    }

    private void add(FormField field, FieldInput input) {
        input.name(field.key(), label(field), help(field));
        input.listen(text -> change(field.key(), text), () -> input.markWrong(unreadable(field)));
        inputs.put(field.key(), input);
        getContent().add(input.component(), field instanceof FormField.LongText ? 2 : 1);
    }

    private void change(String key, String text) {
        marks.forget(key);
        var before = row;
        var state = views.rules.change(form, row, key, text, current());
        row = state.row();
        refresh(state);
        if (!row.equals(before)) {
            List.copyOf(listeners).forEach(listener -> listener.accept(row));
        }
    }

    private void refresh(RowState state) {
        for (var field : form.fields()) {
            var input = inputs.get(field.key());
            if (input != null) {
                var value = row.get(field.key()).orElse("");
                input.offer(state.choices().get(field.key()), value);
                input.show(value);
                input.setRequired(state.required().contains(field.key()));
                input.setEnabled(!state.disabled().contains(field.key()));
                input.setReadOnly(!editable.test(field));
                input.component().setVisible(field.owner() != Owner.DERIVED || !value.isEmpty());
            }
        }
        mark();
    }

    private void mark() {
        marks.show(views.rules.check(form, current()), row.id(), getLocale());
    }

    private RowState state() {
        return views.rules.apply(form, row, current());
    }

    /** The record with this row as it stands in the inputs. */
    private RecordValues current() {
        var sections = new HashMap<>(record.get().sections());
        var rows = new ArrayList<>(sections.getOrDefault(form.code(), List.of()));
        rows.removeIf(r -> r.id().equals(row.id()));
        rows.add(row);
        sections.put(form.code(), List.copyOf(rows));
        return new RecordValues(sections);
    }

    private String label(FormField field) {
        return views.formTexts.label(form, field, getLocale());
    }

    private String help(FormField field) {
        var help = views.formTexts.help(form, field, getLocale());
        if (help.isPresent() || editable.test(field)) {
            return help.orElse("");
        }
        return switch (field.owner()) {
            case DERIVED -> getTranslation("forms.field.derived");
            case SCHOOL -> getTranslation("forms.field.school");
            case TEACHER -> "";
        };
    }

    private String unreadable(FormField field) {
        var month = field instanceof FormField.Date date && date.monthOnly();
        return getTranslation(month ? "forms.finding.month" : "forms.finding.date");
    }
}
