package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.JournalEntry;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.NarrowScreen;

/** The log as lines: a table where there is room, cards on a phone. */
final class LogGrid extends Composite<Grid<JournalEntry>> {

    LogGrid(DataProvider<JournalEntry, ?> rows) {
        var grid = getContent();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(row -> DateText.moment(row.event().at()))
                .setHeader(getTranslation("deadline.log.at"))
                .setFlexGrow(0)
                .setWidth("10rem");
        grid.addColumn(row -> getTranslation(Texts.key(row.event().kind())))
                .setHeader(getTranslation("deadline.log.kind"));
        grid.addComponentColumn(this::milestone)
                .setHeader(getTranslation("deadline.milestone"))
                .setFlexGrow(2);
        grid.addColumn(JournalEntry::unitName)
                .setHeader(getTranslation("deadline.unit"))
                .setFlexGrow(2);
        grid.addColumn(this::details)
                .setHeader(getTranslation("deadline.log.details"))
                .setFlexGrow(3);
        grid.addColumn(this::by).setHeader(getTranslation("deadline.log.by"));
        NarrowScreen.cards(grid, getTranslation("deadline.log.kind"), this::card);
        grid.setDataProvider(rows);
    }

    private Component milestone(JournalEntry row) {
        return new Anchor(DeadlineLinks.page(row.deadlineId()), getTranslation(row.nameKey()));
    }

    private String details(JournalEntry row) {
        var details = EventDetails.of(row.event(), this::getTranslation);
        var text = row.event().text();
        if (text != null) {
            details.add(text);
        }
        return String.join(" · ", details);
    }

    private String by(JournalEntry row) {
        var name = row.event().byName();
        return name == null ? getTranslation("deadline.log.system") : name;
    }

    private Component card(JournalEntry row) {
        var what = new Span(getTranslation(Texts.key(row.event().kind())) + " · " + row.unitName());
        what.addClassName("deadline-history-what");
        var when = new Span(DateText.moment(row.event().at()) + " · " + by(row));
        when.addClassName("quiet");
        var card = new Div(what, milestone(row), new Span(details(row)), when);
        card.addClassName("deadline-card");
        return card;
    }
}
