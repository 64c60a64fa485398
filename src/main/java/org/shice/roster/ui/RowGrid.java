package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.BiConsumer;
import org.shice.roster.ImportRow;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The rows of the dry run, or cards on narrow screens. */
final class RowGrid extends Grid<RowGrid.Line> {

    private static final String CARD = "card";
    private static final String ACCEPT = "accept";
    private static final String UNIT = "unit";

    private final transient RowWords words;
    private final transient BiConsumer<ImportRow, Boolean> decided;
    private final boolean manyUnits;
    private boolean open;
    private boolean narrow;

    /** @param manyUnits whether the rows belong to several units */
    RowGrid(RowWords words, boolean manyUnits, BiConsumer<ImportRow, Boolean> decided) {
        this.manyUnits = manyUnits;
        this.words = words;
        this.decided = decided;
        addColumn(line -> line.row().number())
                .setHeader(getTranslation("imports.row"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::accept)
                .setKey(ACCEPT)
                .setHeader(getTranslation("imports.accept"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(line -> line.row().name())
                .setHeader(getTranslation("roster.sheet.name"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(line -> line.row().documentMasked())
                .setHeader(getTranslation("roster.sheet.document"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Line::unitName)
                .setKey(UNIT)
                .setHeader(getTranslation("roster.sheet.unit"))
                .setFlexGrow(2);
        addComponentColumn(this::outcome)
                .setHeader(getTranslation("imports.outcome"))
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(line -> words.summary(line.row()))
                .setHeader(getTranslation("imports.what"))
                .setWidth("9rem")
                .setFlexGrow(4)
                .setTooltipGenerator(line -> words.summary(line.row()));
        addComponentColumn(this::card)
                .setKey(CARD)
                .setHeader(getTranslation("roster.sheet.name"))
                .setVisible(false);
        addThemeVariants(GridVariant.LUMO_COMPACT);
        addClassName("staff-grid");
    }

    /** Whether rows wait for decisions. */
    void setOpen(boolean waiting) {
        open = waiting;
        show();
    }

    /** Cards instead of columns. */
    void compact(boolean small) {
        narrow = small;
        show();
    }

    private void show() {
        getColumns()
                .forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())
                        && (open || !ACCEPT.equals(column.getKey()))
                        && (manyUnits || !UNIT.equals(column.getKey()))));
    }

    private Component accept(Line line) {
        if (!line.row().canBeAccepted()) {
            return new Span();
        }
        var box = new Checkbox(line.row().accepted());
        box.setEnabled(open);
        box.setAriaLabel(getTranslation("imports.accept.row", line.row().number()));
        box.addValueChangeListener(change -> decided.accept(line.row(), change.getValue()));
        return box;
    }

    private Component outcome(Line line) {
        var badges = new Div(ImportBadges.of(line.row(), this));
        badges.addClassName("staff-card-line");
        if (line.row().appliedAt() != null) {
            badges.add(new StateBadge(Tone.SUCCESS, getTranslation("imports.applied")));
        } else if (line.row().touchesTeacherValues()) {
            badges.add(new StateBadge(
                    Tone.WARNING,
                    VaadinIcon.LOCK,
                    getTranslation(
                            line.row().overwriteTeacher() ? "imports.teacher.overwritten" : "imports.teacher.kept")));
        }
        return badges;
    }

    private Component card(Line line) {
        var number = new Span(getTranslation("imports.row.number", line.row().number()));
        number.addClassName("quiet");
        var name = new Span(line.row().name());
        name.addClassName("staff-name");
        var head = new Div(number, name);
        head.addClassName("staff-card-line");
        var what = new Div(words.summary(line.row()));
        what.addClassName("quiet");
        var card = new Div(head, outcome(line), what);
        card.addClassName("staff-card");
        return card;
    }

    /** A row with the name of its unit. */
    record Line(ImportRow row, String unitName) {}
}
