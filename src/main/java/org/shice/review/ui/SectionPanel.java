package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.forms.ui.FormViews;
import org.shice.profile.ValueChange.Kind;
import org.shice.review.ui.ReviewSheet.Row;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** A section of the record, every value with its origin, its changes and the place for a remark. */
final class SectionPanel extends Composite<Section> {

    private final ReviewSheet.Section section;
    private final How how;

    /** @param how what to show of it */
    SectionPanel(ReviewSheet.Section section, How how) {
        this.section = section;
        this.how = how;
        getContent().setId("section-" + section.form().code());
        getContent().addClassNames("panel", "review-section");
        getContent().add(head());
        section.remarks().forEach(remark -> getContent().add(new EarlierRemark(remark)));
        if (section.rows().isEmpty()) {
            var nothing = new Span(getTranslation("review.section.empty"));
            nothing.addClassName("quiet");
            getContent().add(nothing);
        }
        section.rows().stream()
                .filter(row -> !how.onlyChanges() || row.changes(how.looked()) > 0)
                .forEach(row -> getContent().add(row(row)));
    }

    private Component head() {
        var title = how.words().title(section.form());
        var head = new Div(new H3(title));
        head.addClassName("review-section-head");
        var changes = section.changes(how.looked());
        if (changes > 0) {
            head.add(new StateBadge(
                    Tone.WARNING,
                    VaadinIcon.EXCHANGE,
                    getTranslation(how.looked() ? "review.changes.look" : "review.changes.import", changes)));
        }
        if (how.mayRemark()) {
            head.add(new RemarkSpot(how.drafts(), section.place(), title));
        }
        return head;
    }

    private Component row(Row row) {
        var box = new Div();
        box.addClassName("review-row");
        if (section.form().repeated()) {
            box.add(rowHead(row));
        }
        row.remarks().forEach(remark -> box.add(new EarlierRemark(remark)));
        row.content().ifPresent(content -> {
            var marks = new RowMarks(section.form(), row, how);
            box.add(how.views().view(section.form(), content, marks));
            marks.vanished().forEach(box::add);
        });
        return box;
    }

    private Component rowHead(Row row) {
        var name = how.words().row(section.form(), row.number());
        var head = new Div(new H4(name));
        head.addClassName("review-row-head");
        var change = row.change(how.looked());
        if (change != null) {
            head.add(
                    change.kind() == Kind.REMOVED
                            ? new StateBadge(
                                    Tone.DANGER, VaadinIcon.MINUS_CIRCLE_O, getTranslation("review.row.removed"))
                            : new StateBadge(
                                    Tone.WARNING, VaadinIcon.PLUS_CIRCLE_O, getTranslation("review.row.added")));
        }
        if (how.mayRemark()) {
            head.add(new RemarkSpot(how.drafts(), row.place(), name));
        }
        return head;
    }

    /**
     * How a section is shown.
     *
     * @param looked whether changes are those since the last look
     * @param mayRemark whether remarks can be written
     */
    record How(
            FormViews views,
            FieldWords words,
            RemarkDrafts drafts,
            boolean looked,
            boolean onlyChanges,
            boolean mayRemark) {}
}
