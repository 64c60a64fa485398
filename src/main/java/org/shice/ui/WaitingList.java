package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.NumberFormat;
import java.util.List;

/** What waits for the person: one line per card that counts something. */
final class WaitingList extends Composite<Div> {

    /** @param cards in their order */
    WaitingList(List<HomeCard> cards) {
        getContent().addClassName("home-cards");
        cards.forEach(this::add);
        if (!isEmpty()) {
            getContent().addComponentAsFirst(new Paragraph(getTranslation("ui.home.waiting")));
        }
    }

    boolean isEmpty() {
        return getContent().getComponentCount() == 0;
    }

    private void add(HomeCard card) {
        var count = card.count().getAsInt();
        if (count > 0) {
            getContent().add(line(card, count));
        }
    }

    private Component line(HomeCard card, int count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("home-card-count");
        var title = new Span(getTranslation(card.titleKey()));
        title.addClassName("home-card-title");
        var hint = new Span(getTranslation(card.hintKey()));
        hint.addClassName("home-card-hint");
        var words = new Div(title, hint);
        words.addClassName("home-card-words");
        var link = new Anchor(card.route(), card.icon().create(), number, words, VaadinIcon.ANGLE_RIGHT.create());
        link.addClassName("home-card");
        return link;
    }
}
