package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where a list would stand: what is missing and what to do about it. */
public final class EmptyState extends Composite<Div> implements HasStyle {

    /**
     * @param title what is not there, for example "No tasks"
     * @param hint what to do now
     */
    public EmptyState(VaadinIcon icon, String title, String hint) {
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var name = new Paragraph(title);
        name.addClassName("empty-state-title");
        var advice = new Paragraph(hint);
        advice.addClassName("empty-state-hint");
        getContent().addClassName("empty-state");
        getContent().add(sign, name, advice);
    }

    /** Adds the button or link that does what the hint says. */
    public EmptyState withAction(Component action) {
        getContent().add(action);
        return this;
    }
}
