package org.shice.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.shice.ui.LanguageSwitch;

/** The frame of the pages outside the shell: product name, language, and one card in the middle. */
final class EntrancePage extends Div {

    private final Div card = new Div();

    EntrancePage() {
        addClassName("entrance");
        var seal = new Span(getTranslation("ui.product.seal"));
        seal.addClassName("entrance-seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        var name = new H1(getTranslation("ui.product.name"));
        var head = new Div(seal, name, new LanguageSwitch());
        head.addClassName("entrance-head");
        card.addClassName("entrance-card");
        var purpose = new Paragraph(getTranslation("account.entrance.purpose"));
        purpose.addClassName("entrance-purpose");
        var middle = new Div(head, card, purpose);
        middle.addClassName("entrance-middle");
        middle.getElement().setAttribute("role", "main");
        add(middle);
    }

    void title(String text, String hint) {
        var lead = new Paragraph(hint);
        lead.addClassName("entrance-hint");
        card.add(new H2(text), lead);
    }

    void put(Component... content) {
        card.add(content);
    }

    /** Replaces everything by what came of it. */
    void done(String text, Component next) {
        var line = new Paragraph(text);
        line.getElement().setAttribute("role", "status");
        card.removeAll();
        card.add(line, next);
    }

    /** A line that must not be missed, said to screen readers too. */
    static Paragraph alert(String text) {
        var line = new Paragraph(text);
        line.addClassName("entrance-alert");
        line.getElement().setAttribute("role", "alert");
        return line;
    }
}
