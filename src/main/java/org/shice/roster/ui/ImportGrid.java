package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.ToIntFunction;
import org.shice.platform.i18n.Texts;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportRowState;
import org.shice.ui.DateText;

/** The columns of the list of imports, or cards on narrow screens. */
final class ImportGrid extends Grid<ImportLine> {

    private static final String CARD = "card";

    ImportGrid() {
        addComponentColumn(ImportGrid::link)
                .setHeader(getTranslation("imports.file"))
                .setFlexGrow(3);
        addColumn(ImportLine::unitName)
                .setHeader(getTranslation("roster.sheet.unit"))
                .setFlexGrow(2);
        addComponentColumn(line -> ImportBadges.of(line.info().state(), this))
                .setHeader(getTranslation("imports.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        for (var state : ImportRowState.values()) {
            number(Texts.key(state), counts -> counts.of(state));
        }
        number("imports.applied", ImportCounts::applied);
        addColumn(ImportLine::by).setHeader(getTranslation("imports.by"));
        addColumn(line -> DateText.moment(line.info().createdAt()))
                .setHeader(getTranslation("imports.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::card)
                .setKey(CARD)
                .setHeader(getTranslation("imports.file"))
                .setVisible(false);
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
    }

    /** Cards instead of columns. */
    void compact(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
    }

    private void number(String key, ToIntFunction<ImportCounts> figure) {
        addColumn(line -> figure.applyAsInt(line.info().counts()))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.5rem")
                .setFlexGrow(0);
    }

    private static Anchor link(ImportLine line) {
        var link = new Anchor(ImportView.address(line.info().id()), line.info().fileName());
        link.addClassName("staff-name");
        return link;
    }

    private Component card(ImportLine line) {
        var facts = new Div(
                ImportBadges.of(line.info().state(), this),
                new Span(DateText.moment(line.info().createdAt())));
        facts.addClassName("staff-card-line");
        var where = new Div(getTranslation("imports.card", line.unitName(), line.by()));
        where.addClassName("quiet");
        var card = new Div(link(line), where, facts);
        card.addClassName("staff-card");
        return card;
    }
}
