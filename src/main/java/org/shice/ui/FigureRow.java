package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.shice.ui.StateBadge.Tone;

/** Numbers side by side, each a link to the list behind it; a number that is zero has no list. */
public final class FigureRow extends Composite<Div> implements HasStyle {

    public FigureRow(List<Figure> figures) {
        getContent().addClassName("figures");
        figures.forEach(figure -> getContent().add(tile(figure)));
    }

    private Component tile(Figure figure) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(figure.count()));
        number.addClassName("figure-number");
        var label = new Span(figure.label());
        label.addClassName("figure-label");
        if (figure.count() == 0) {
            var tile = new Div(number, label);
            tile.addClassNames("figure", "figure-zero");
            return tile;
        }
        var tile = new Anchor(figure.route(), number, label);
        tile.addClassNames("figure", "figure-" + figure.tone().name().toLowerCase(Locale.ROOT));
        return tile;
    }

    /**
     * A number.
     *
     * @param label what is counted, in the person's language
     * @param route the path of the list that shows as many, without a leading slash
     */
    public record Figure(String label, int count, String route, Tone tone) {}
}
