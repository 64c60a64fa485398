package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.shice.ui.FigureRow.Figure;

/** A panel of the home page: a heading, rows of numbers, and a way to the page that says more. */
public final class FigurePanel extends Composite<Section> {

    private final Div head = new Div();

    /** @param titleKey the heading */
    public FigurePanel(String titleKey) {
        head.addClassName("figure-head");
        head.add(new H3(getTranslation(titleKey)));
        getContent().addClassNames("panel", "figure-panel");
        getContent().add(head);
    }

    /** A text in the language of the person who opened the page. */
    public String words(String key, Object... values) {
        return getTranslation(key, values);
    }

    /** Something beside the heading: a name, a badge. */
    public FigurePanel beside(Component... facts) {
        head.add(facts);
        return this;
    }

    /** The page that says more, at the end of the heading. */
    public FigurePanel more(String route, String textKey) {
        var link = new Anchor(route, getTranslation(textKey));
        link.addClassName("figure-more");
        head.add(link);
        return this;
    }

    /** More than numbers, under them. */
    public FigurePanel below(Component... more) {
        getContent().add(more);
        return this;
    }

    /** One row of numbers. */
    public FigurePanel add(Figure... figures) {
        getContent().add(new FigureRow(List.of(figures)));
        return this;
    }
}
