package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.shice.notice.StoppedDeliveries;
import org.shice.notice.StoppedDelivery;
import org.shice.platform.i18n.Texts;
import org.shice.ui.Confirmation;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.Notice;
import org.shice.ui.Toolbar;

/** What one way out did not deliver after the last attempt: about what, whose, why, and the button that tries it again. */
final class StoppedPanel<T extends StoppedDelivery> extends Composite<Div> {

    private final StoppedDeliveries<T> deliveries;
    private final String area;
    private final Grid<T> grid = new Grid<>();
    private final KeysetDataProvider<T, Boolean> rows;
    private final Span count = new Span();
    private final Button all = new Button();
    private int size;

    /**
     * @param area the texts of this way out, up to the last dot
     * @param whose the name of the column that says whose it is
     */
    StoppedPanel(StoppedDeliveries<T> deliveries, String area, String whose, ValueProvider<T, String> owner) {
        this.deliveries = deliveries;
        this.area = area;
        this.rows = new KeysetDataProvider<>(
                (filter, cursor, limit) -> deliveries.stopped(cursor, limit),
                filter -> size,
                StoppedDelivery::id,
                true);
        all.setText(getTranslation("operations.retry-all"));
        all.setIcon(VaadinIcon.ROTATE_RIGHT.create());
        all.addClickListener(click -> askRetryAll());
        count.addClassName("list-count");
        getContent().addClassName("tab-page");
        getContent().add(new Toolbar(count).actions(all), list(whose, owner));
    }

    void refresh() {
        size = deliveries.stoppedCount();
        count.setText(text("count", size, deliveries.waitingCount()));
        all.setEnabled(size > 0);
        rows.refreshAll();
    }

    private Component list(String whose, ValueProvider<T, String> owner) {
        grid.addColumn(stopped -> DateText.moment(stopped.createdAt()))
                .setHeader(text("created"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(stopped -> getTranslation(Texts.key(stopped.kind()))).setHeader(text("kind"));
        grid.addColumn(owner).setHeader(text(whose));
        grid.addColumn(StoppedDelivery::failure)
                .setHeader(getTranslation("operations.column.cause"))
                .setPartNameGenerator(stopped -> "mono");
        grid.addColumn(StoppedDelivery::attempts)
                .setHeader(text("attempts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::retryButton))
                .setKey("retry")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, text("none"), text("none.hint")));
        return grid;
    }

    private Component retryButton(T stopped) {
        var button = new Button(getTranslation("operations.retry"), click -> {
            deliveries.retry(stopped.id());
            Notice.success(text("retried", 1)).open();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askRetryAll() {
        Confirmation.ask(
                text("retry-all.question"),
                text("retry-all.consequence"),
                getTranslation("operations.retry-all"),
                () -> {
                    Notice.success(text("retried", deliveries.retryAll())).open();
                    refresh();
                });
    }

    private String text(String name, Object... values) {
        return getTranslation(area + name, values);
    }
}
