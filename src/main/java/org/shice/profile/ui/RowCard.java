package org.shice.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.shice.forms.Finding;
import org.shice.forms.Finding.Severity;
import org.shice.forms.FormField;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;
import org.shice.forms.ui.RowEditor;
import org.shice.profile.Provenance;
import org.shice.profile.Provenance.Source;
import org.shice.profile.Remark;
import org.shice.profile.SectionView;

/** One row of a section: inputs when it may be changed, values to read when not, and what reviewers said about it. */
final class RowCard extends Composite<Div> {

    private final transient Optional<RowEditor> editor;
    private final transient String rowId;
    private final Div head = new Div();

    /** @param record the sections of the record as this page knows them, for rules that look beyond the row */
    RowCard(
            RecordPages pages,
            SectionView section,
            SectionRow row,
            Supplier<RecordValues> record,
            Predicate<FormField> editable) {
        this.rowId = row.id();
        this.editor = section.editable()
                ? Optional.of(pages.forms.editor(section.form(), row, record, editable))
                : Optional.empty();
        getContent().addClassName("record-row");
        head.addClassName("record-row-head");
        getContent().add(head);
        editor.ifPresentOrElse(
                e -> {
                    tellOrigins(e, section);
                    e.showFindings(remarksOnFields(section));
                    getContent().add(e);
                },
                () -> getContent().add(pages.forms.view(section.form(), row, (field, line) -> origin(section, field)
                        .ifPresent(words -> line.add(quiet(words))))));
    }

    /** Gives the row a number and a way to remove it. */
    RowCard numbered(int number, Optional<Runnable> remove) {
        head.add(new H4(getTranslation("profile.row.number", number)));
        remove.ifPresent(action -> {
            var button = new Button(VaadinIcon.TRASH.create(), click -> action.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            button.setAriaLabel(getTranslation("profile.row.remove", number));
            button.setTooltipText(getTranslation("profile.row.remove", number));
            head.add(button);
        });
        return this;
    }

    /** Adds something above the inputs: a remark on the row, a message. */
    void announce(Component component) {
        getContent().addComponentAtIndex(1, component);
    }

    void onChange(Consumer<SectionRow> listener) {
        editor.ifPresent(e -> e.addChangeListener(listener));
    }

    /** Shows what the server made of the row. What the person typed meanwhile is not touched. */
    void adopt(SectionView section, SectionRow sent) {
        editor.ifPresent(e -> section.row(rowId)
                .filter(stored -> sent.equals(e.row()) && !stored.equals(e.row()))
                .ifPresent(e::setRow));
        editor.ifPresent(e -> {
            tellOrigins(e, section);
            e.showFindings(remarksOnFields(section));
        });
    }

    void refuse(List<Finding> findings) {
        editor.ifPresent(e -> e.showFindings(findings));
    }

    void showMissing() {
        editor.ifPresent(RowEditor::showMissing);
    }

    void focus(String field) {
        editor.ifPresentOrElse(e -> e.focus(field), () -> getContent().scrollIntoView());
    }

    void scrollHere() {
        getContent().scrollIntoView();
    }

    /** The row as the person typed it. */
    Optional<SectionRow> typed() {
        return editor.map(RowEditor::row);
    }

    String rowId() {
        return rowId;
    }

    private void tellOrigins(RowEditor inputs, SectionView section) {
        for (var field : section.form().fields()) {
            inputs.annotate(field.key(), origin(section, field).orElse(""));
        }
    }

    /** Only what the school brought in is marked: the rest is the teacher's own or explains itself. */
    private Optional<String> origin(SectionView section, FormField field) {
        return section.origin(rowId, field.key())
                .map(Provenance::source)
                .filter(source -> source == Source.IMPORT || source == Source.SCHOOL)
                .filter(source ->
                        section.row(rowId).flatMap(row -> row.get(field.key())).isPresent())
                .map(source -> getTranslation("profile.origin." + source.name()));
    }

    private List<Finding> remarksOnFields(SectionView section) {
        return section.remarks().stream()
                .filter(remark -> rowId.equals(remark.rowId()) && remark.fieldKey() != null)
                .map(remark -> finding(section, remark))
                .toList();
    }

    private static Finding finding(SectionView section, Remark remark) {
        return new Finding(
                Severity.WARNING,
                section.code(),
                remark.rowId(),
                remark.fieldKey(),
                "profile.remark.on-field",
                List.of(remark.text()));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("record-origin");
        return span;
    }
}
