package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page about one thing: its name, its facts, its states and what can be done with it. */
public final class PageHeader extends Composite<Header> implements HasStyle {

    private final H2 title = new H2();
    private final Span subtitle = new Span();
    private final Div badges = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        subtitle.addClassName("page-header-subtitle");
        badges.addClassName("page-header-badges");
        actions.addClassName("page-header-actions");
        var first = new Div(this.title, badges);
        first.addClassName("page-header-title");
        var names = new Div(first, subtitle);
        names.addClassName("page-header-names");
        getContent().addClassName("page-header");
        getContent().add(names, actions);
        title(title);
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    public PageHeader subtitle(String text) {
        subtitle.setText(text);
        return this;
    }

    /** Replaces the badges. */
    public PageHeader badges(Component... states) {
        badges.removeAll();
        badges.add(states);
        return this;
    }

    /** Replaces the actions. */
    public PageHeader actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        return this;
    }
}
