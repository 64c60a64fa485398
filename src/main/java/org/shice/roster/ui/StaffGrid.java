package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.shice.roster.RosterWords;

/** The columns of the staff list, or cards on narrow screens. */
final class StaffGrid extends Grid<StaffRow> {

    private static final String CARD = "card";

    private final transient RosterWords words;

    StaffGrid(RosterWords words) {
        this.words = words;
        setSelectionMode(SelectionMode.MULTI);
        addComponentColumn(StaffGrid::name)
                .setHeader(getTranslation("roster.sheet.name"))
                .setFlexGrow(1);
        addColumn(row -> row.person().staffNumber()).setHeader(getTranslation("roster.sheet.number"));
        addColumn(row -> row.person().documentMasked())
                .setHeader(getTranslation("roster.sheet.document"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(StaffRow::unitName)
                .setHeader(getTranslation("roster.sheet.unit"))
                .setFlexGrow(2)
                .setTooltipGenerator(StaffRow::unitName);
        addColumn(row -> coded(row, "staffCategory", row.person().staffCategory()))
                .setHeader(getTranslation("roster.sheet.staffCategory"));
        addColumn(row -> coded(row, "staffStatus", row.person().staffStatus()))
                .setHeader(getTranslation("roster.sheet.staffStatus"));
        addComponentColumn(row -> ScopeBadge.of(row.person(), this))
                .setKey("scope")
                .setHeader(getTranslation("roster.sheet.scope"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> StaffBadges.account(row.person(), this))
                .setHeader(getTranslation("roster.sheet.account"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> StaffBadges.state(row.person(), this))
                .setHeader(getTranslation("roster.sheet.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        getColumns().forEach(column -> column.setResizable(true));
        addComponentColumn(this::card)
                .setKey(CARD)
                .setHeader(getTranslation("roster.sheet.name"))
                .setVisible(false);
        addThemeVariants(GridVariant.LUMO_COMPACT);
        addClassName("staff-grid");
    }

    /** Cards instead of columns. */
    void compact(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
    }

    private static Span name(StaffRow row) {
        var name = new Span(row.person().name());
        name.addClassName("staff-name");
        return name;
    }

    private String coded(StaffRow row, String field, @org.jspecify.annotations.Nullable String code) {
        return Optional.ofNullable(code)
                .map(value -> words.value(row.person().schoolType(), field, value, getLocale()))
                .orElse("");
    }

    private Component card(StaffRow row) {
        var number = new Span(Optional.ofNullable(row.person().staffNumber()).orElse(""));
        number.addClassName("quiet");
        var head = new Div(name(row), number);
        var unit = new Div(row.unitName());
        unit.addClassName("quiet");
        var facts = new Div(
                new Span(coded(row, "staffStatus", row.person().staffStatus())),
                ScopeBadge.of(row.person(), this),
                StaffBadges.account(row.person(), this),
                StaffBadges.state(row.person(), this));
        head.addClassName("staff-card-line");
        facts.addClassName("staff-card-line");
        var card = new Div(head, unit, facts);
        card.addClassName("staff-card");
        return card;
    }
}
