package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;

/** Tells a component whether the window is too narrow for columns, and shows the lines of a table as cards where it is. */
public final class NarrowScreen {

    private static final int NARROW_PIXELS = 760;
    private static final String CARD = "card";

    private NarrowScreen() {}

    /** @param narrow told now and whenever the window changes its size */
    public static void watch(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> narrow.accept(details.getBodyClientWidth() < NARROW_PIXELS));
            var resizing = page.addBrowserWindowResizeListener(size -> narrow.accept(size.getWidth() < NARROW_PIXELS));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }

    /**
     * Gives a table a card per line instead of its columns where the window is too narrow for them.
     *
     * @param header what the lines are
     */
    public static <T> void cards(Grid<T> grid, String header, ValueProvider<T, ? extends Component> card) {
        grid.addComponentColumn(card::apply).setHeader(header).setKey(CARD).setVisible(false);
        watch(grid, narrow -> grid.getColumns()
                .forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey()))));
    }
}
