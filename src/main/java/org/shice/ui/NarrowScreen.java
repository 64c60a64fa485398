package org.shice.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells a component whether the window is too narrow for columns. */
public final class NarrowScreen {

    private static final int NARROW_PIXELS = 760;

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
}
