package org.shice.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.shice.rehearsal.RehearsalInfo;
import org.shice.rehearsal.RehearsalState;
import org.shice.ui.DateText;

/** The latest rehearsals. */
final class RehearsalGrid extends Composite<Grid<RehearsalInfo>> {

    RehearsalGrid(List<RehearsalInfo> rehearsals) {
        var grid = getContent();
        grid.setItems(rehearsals);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::plan)
                .setHeader(getTranslation("rehearsal.plan"))
                .setWidth("17rem")
                .setFlexGrow(3)
                .setKey("plan");
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("rehearsal.state"))
                .setWidth("11rem");
        grid.addColumn(row -> DateText.day(row.rehearsal().startsOn())).setHeader(getTranslation("rehearsal.startsOn"));
        grid.addColumn(row -> row.rehearsal().seed()).setHeader(getTranslation("rehearsal.seed"));
        grid.addColumn(row -> DateText.moment(row.startedAt())).setHeader(getTranslation("rehearsal.startedAt"));
        grid.addColumn(RehearsalInfo::startedBy).setHeader(getTranslation("rehearsal.startedBy"));
    }

    private Div plan(RehearsalInfo row) {
        var cell = new Div(new Anchor(RehearsalAddress.report(row.id()), RehearsalName.of(row)));
        if (row.planName() != null) {
            cell.add(quiet(getTranslation("rehearsal.made-from", RehearsalName.template(row))));
        }
        cell.add(quiet(getTranslation(
                "rehearsal.size", row.rehearsal().units(), row.rehearsal().teachers())));
        cell.addClassName("rehearsal-plan");
        return cell;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("rehearsal-size");
        return span;
    }

    private Div state(RehearsalInfo row) {
        var cell = new Div(RehearsalBadge.of(row.state()));
        if (row.state() == RehearsalState.RUNNING) {
            cell.add(new Span(" " + row.percent() + " %"));
        }
        return cell;
    }
}
