package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import java.time.Clock;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineLinks;
import org.shice.ui.DateText;
import org.shice.ui.DueDate;
import org.shice.ui.NarrowScreen;

/** Deadlines as lines: a table where there is room, cards on a phone. */
final class DeadlineGrid extends Composite<Grid<DeadlineInfo>> {

    private final Clock clock;

    DeadlineGrid(DataProvider<DeadlineInfo, ?> rows, Clock clock) {
        this.clock = clock;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("deadline.milestone"))
                .setFlexGrow(2);
        grid.addColumn(DeadlineInfo::unitName)
                .setHeader(getTranslation("deadline.unit"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::due)
                .setHeader(getTranslation("deadline.due"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> new DeadlineBadge(row.state()))
                .setHeader(getTranslation("deadline.state"))
                .setFlexGrow(1);
        grid.addColumn(this::step).setHeader(getTranslation("deadline.step")).setFlexGrow(1);
        NarrowScreen.cards(grid, getTranslation("deadline.milestone"), this::card);
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(DeadlineLinks.page(click.getItem().id())));
        grid.setDataProvider(rows);
    }

    private Component name(DeadlineInfo row) {
        return new Anchor(DeadlineLinks.page(row.id()), getTranslation(row.nameKey()));
    }

    private Component due(DeadlineInfo row) {
        var metAt = row.metAt();
        return row.state().isOpen()
                ? new DueDate(row.endsAt(), clock)
                : new Span(DateText.day(metAt == null ? row.endsAt() : metAt));
    }

    private String step(DeadlineInfo row) {
        if (row.rung() > 0) {
            return getTranslation("deadline.step.rung", row.rung());
        }
        return row.reminder() > 0
                ? getTranslation("deadline.step.reminder", row.reminder())
                : getTranslation("deadline.step.none");
    }

    private Component card(DeadlineInfo row) {
        var unit = new Span(row.unitName());
        unit.addClassName("quiet");
        var states = new Div(new DeadlineBadge(row.state()), due(row));
        states.addClassName("deadline-card-states");
        var card = new Div(name(row), unit, states);
        card.addClassName("deadline-card");
        return card;
    }
}
