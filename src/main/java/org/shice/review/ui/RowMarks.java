package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shice.forms.FormField;
import org.shice.forms.SectionForm;
import org.shice.forms.ui.RowView;
import org.shice.profile.ValueChange;
import org.shice.review.ui.ReviewSheet.Cell;
import org.shice.review.ui.ReviewSheet.Row;
import org.shice.ui.DateText;

/** Adds to every value of a row where it came from, what it was before, what was said about it, and room to say more. */
final class RowMarks implements RowView.Decorator {

    private final SectionForm form;
    private final Row row;
    private final SectionPanel.How how;
    private final Map<String, Cell> cells = new HashMap<>();

    RowMarks(SectionForm form, Row row, SectionPanel.How how) {
        this.form = form;
        this.row = row;
        this.how = how;
        row.cells().forEach(cell -> cells.put(cell.field().key(), cell));
    }

    @Override
    public void decorate(FormField field, RowView.Line line) {
        var cell = cells.remove(field.key());
        if (cell == null || !wanted(cell)) {
            line.setVisible(false);
            return;
        }
        line.setClassName("review-changed", cell.look() != null);
        origin(cell, line);
        changes(cell).forEach(line::add);
        cell.remarks().forEach(remark -> line.add(new EarlierRemark(remark)));
        if (how.mayRemark()) {
            line.add(new RemarkSpot(how.drafts(), cell.place(), how.words().place(form, row.number(), field.key())));
        }
    }

    /** Changes of fields that have no line any more, because they became empty and meaningless. */
    List<Component> vanished() {
        return cells.values().stream()
                .flatMap(cell -> changes(cell).stream().map(change -> {
                    var name = new Span(how.words().label(form, cell.field()));
                    return (Component) new Div(name, change);
                }))
                .toList();
    }

    private boolean wanted(Cell cell) {
        return !how.onlyChanges() || row.change(how.looked()) != null || cell.change(how.looked()) != null;
    }

    private void origin(Cell cell, RowView.Line line) {
        var origin = cell.origin();
        if (origin != null && !cell.value().isEmpty()) {
            var source = origin.source().name();
            var mark = new Span(how.words().text("review.origin." + source));
            mark.addClassNames("origin", "origin-" + source.toLowerCase(Locale.ROOT));
            mark.setTitle(how.words().text("review.origin.at", DateText.moment(origin.at())));
            line.add(mark);
        }
    }

    private List<Component> changes(Cell cell) {
        var lines = new ArrayList<Component>();
        var look = cell.look();
        if (look != null) {
            lines.add(change("review.change.look", cell, look));
        }
        var roster = cell.roster();
        if (roster != null) {
            lines.add(change("review.change.import", cell, roster));
        }
        return lines;
    }

    private Component change(String key, Cell cell, ValueChange change) {
        var before = new Span(how.words().value(form, cell.field(), change.before()));
        before.addClassName("change-before");
        var after = new Span(how.words().value(form, cell.field(), change.after()));
        after.addClassName("change-after");
        var line = new Div(new Span(how.words().text(key)), before, new Span("→"), after);
        line.addClassName("change");
        return line;
    }
}
