package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportRowState;
import org.shice.roster.RosterImports.RowFilter;
import org.shice.ui.Confirmation;

/** Says how many rows the list shows, and decides about all of them. */
final class RowBulkBar extends Composite<Div> {

    private final Decision decision;
    private final Span size = new Span();
    private final Div buttons = new Div();
    private RowFilter filter = RowFilter.ALL;

    RowBulkBar(Decision decision) {
        this.decision = decision;
        size.addClassName("list-count");
        size.getElement().setAttribute("role", "status");
        buttons.addClassName("toolbar-actions");
        buttons.add(
                button("imports.accept.all", () -> decision.decide(filter, true, false)),
                button("imports.skip.all", () -> decision.decide(filter, false, false)),
                button("imports.overwrite.all", this::askToOverwrite));
        getContent().addClassName("toolbar");
        getContent().add(size, buttons);
    }

    /** @param open whether the import waits for decisions */
    void show(RowFilter shown, ImportCounts counts, boolean open) {
        filter = shown;
        size.setText(getTranslation("imports.rows.count", shown.count(counts)));
        buttons.setVisible(open && isDecidable(shown) && shown.count(counts) > 0);
        buttons.getChildren().reduce((first, last) -> last).ifPresent(last -> last.setVisible(counts.contested() > 0));
    }

    private static boolean isDecidable(RowFilter filter) {
        return filter.state() == null
                || filter.state() == ImportRowState.NEW
                || filter.state() == ImportRowState.CHANGED;
    }

    private void askToOverwrite() {
        Confirmation.askDangerous(
                getTranslation("imports.overwrite.question"),
                getTranslation("imports.overwrite.consequence"),
                getTranslation("imports.overwrite.all"),
                () -> decision.decide(filter, true, true));
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What the person decides about every row of a filter. */
    @FunctionalInterface
    interface Decision {

        void decide(RowFilter filter, boolean accepted, boolean overwriteTeacher);
    }
}
