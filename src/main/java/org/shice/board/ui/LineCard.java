package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A line of a table on a phone: its name, and every number below what it counts. */
final class LineCard extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();

    LineCard(Component... head) {
        getContent().addClassName("line-card");
        var top = new Div(head);
        top.addClassName("line-card-head");
        getContent().add(top, facts);
    }

    /** A number or a few words, with what they say. */
    LineCard fact(String label, String text) {
        return fact(label, text, null);
    }

    /** @param address the list behind a number */
    LineCard fact(String label, String text, @Nullable String address) {
        var shown = new DescriptionList.Description(address == null ? new Span(text) : new Anchor(address, text));
        var fact = new Div(new DescriptionList.Term(label), shown);
        facts.getElement().appendChild(fact.getElement());
        return this;
    }

    /** Something between the name and the numbers. */
    LineCard note(Component note) {
        getContent().addComponentAtIndex(1, note);
        return this;
    }
}
