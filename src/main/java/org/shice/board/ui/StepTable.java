package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.shice.board.Diagrams.Diagram;
import org.shice.board.Diagrams.Step;
import org.shice.platform.i18n.Texts;

/** The figures of the picture as a table, for the keyboard and for those who do not see the picture. */
final class StepTable extends Composite<Div> {

    private List<Step> shown = List.of();

    StepTable() {
        getContent().addClassName("step-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("board.diagram.table"));
    }

    /** Touches nothing when the figures are the same, so that a focused link stays focused. */
    void show(Diagram diagram) {
        if (shown.equals(diagram.steps())) {
            return;
        }
        shown = diagram.steps();
        var table = new NativeTable();
        table.addClassName("step-table");
        table.setCaptionText(getTranslation("process." + diagram.kind().process()));
        table.getHead().add(headings());
        var words = new StepWords(this, diagram.kind());
        shown.forEach(step -> table.getBody().add(row(diagram, step, words)));
        getContent().removeAll();
        getContent().add(table);
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        for (var key :
                List.of("board.diagram.step", "board.diagram.now", "board.diagram.late", "board.diagram.spent")) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Diagram diagram, Step step, StepWords words) {
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        var kind = new Span(getTranslation(Texts.key(step.kind())));
        kind.addClassName("quiet");
        head.add(new Span(words.label(step.element())), kind);
        var row = new NativeTableRow();
        row.add(head);
        row.add(number(step.now(), DiagramAddress.all(diagram, step)));
        var late = number(step.late(), DiagramAddress.late(diagram, step));
        late.setClassName("overdue", step.late() > 0);
        row.add(late);
        row.add(new NativeTableCell(words.spent(step).orElse("–")));
        row.setClassName("step-idle", step.now() == 0);
        return row;
    }

    /** A number that is not 0 opens the list behind it. */
    private static NativeTableCell number(int number, Optional<String> address) {
        var text = String.valueOf(number);
        Component shown = number > 0 && address.isPresent() ? new Anchor(address.get(), text) : new Span(text);
        return new NativeTableCell(shown);
    }
}
