package org.shice.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shice.forms.FormField;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;

/** A row to read: label and value of every field that has a meaning for it. The id of a line is the key of its field. */
public final class RowView extends Composite<DescriptionList> {

    private static final int LONG = 60;

    private final transient FormViews views;
    private final transient SectionForm form;
    private final transient SectionRow row;

    RowView(FormViews views, SectionForm form, SectionRow row, Decorator decorator) {
        this.views = views;
        this.form = form;
        this.row = row;
        getContent().addClassName("row-view");
        var closed = views.rules
                .apply(form, row, new RecordValues(Map.of(form.code(), List.of(row))))
                .disabled();
        for (var field : form.fields()) {
            if (row.get(field.key()).isPresent() || isGap(field, closed)) {
                var line = new Line(field, label(field), display(field));
                decorator.decorate(field, line);
                getContent().add(line);
            }
        }
    }

    /** Whether an empty field is worth a line: somebody could fill it. */
    private static boolean isGap(FormField field, Set<String> closed) {
        return field.owner() != FormField.Owner.DERIVED && !closed.contains(field.key());
    }

    private String label(FormField field) {
        return views.formTexts.label(form, field, getLocale());
    }

    private Optional<String> display(FormField field) {
        return row.get(field.key()).map(value -> views.fieldValues.display(field, form.type(), value, getLocale()));
    }

    /** Adds something to the lines of a row. */
    @FunctionalInterface
    public interface Decorator {

        void decorate(FormField field, Line line);
    }

    /** Label and value of one field. */
    public static final class Line extends Composite<Div> {

        private final DescriptionList.Description value = new DescriptionList.Description();

        Line(FormField field, String label, Optional<String> text) {
            setId(field.key());
            getContent().addClassName("row-view-line");
            if (text.filter(t -> field instanceof FormField.LongText || t.length() > LONG)
                    .isPresent()) {
                getContent().addClassName("row-view-wide");
            }
            var shown = new Span(text.orElseGet(() -> getTranslation("forms.empty")));
            shown.addClassName(text.isPresent() ? "row-view-value" : "row-view-empty");
            value.add(shown);
            getContent().add(new DescriptionList.Term(label), value);
        }

        /** Adds a component after the value: a mark, a button, a remark. */
        public Line add(Component... components) {
            value.add(components);
            return this;
        }

        /** Marks the value as changed, by colour and by word. */
        public Line markChanged() {
            getContent().addClassName("row-view-changed");
            var mark = new Span(getTranslation("forms.value.changed"));
            mark.addClassName("row-view-mark");
            return add(mark);
        }
    }
}
