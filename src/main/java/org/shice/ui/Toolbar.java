package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;

/** The line above a list: filters at the start, actions at the end; wraps on narrow screens. */
public final class Toolbar extends Composite<Div> implements HasStyle {

    private final Div actions = new Div();

    public Toolbar(Component... filters) {
        actions.addClassName("toolbar-actions");
        getContent().addClassName("toolbar");
        getContent().getElement().setAttribute("role", "toolbar");
        getContent().add(filters);
        getContent().add(actions);
    }

    /** Adds filters before the actions. */
    public Toolbar filters(Component... filters) {
        for (var filter : filters) {
            getContent().addComponentAtIndex(getContent().getComponentCount() - 1, filter);
        }
        return this;
    }

    public Toolbar actions(Component... more) {
        actions.add(more);
        return this;
    }
}
