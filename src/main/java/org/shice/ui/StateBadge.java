package org.shice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state by text, icon and colour, never by colour alone. */
public final class StateBadge extends Composite<Span> implements HasStyle {

    public StateBadge(Tone tone, String text) {
        this(tone, tone.icon, text);
    }

    public StateBadge(Tone tone, VaadinIcon icon, String text) {
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        getContent().add(sign, new Span(text));
        getContent().addClassNames("state-badge", "state-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What the state means for the reader. */
    public enum Tone {
        /** Nothing to do, nothing happened. */
        NEUTRAL(VaadinIcon.CIRCLE_THIN),
        /** Under way. */
        ACTIVE(VaadinIcon.PLAY_CIRCLE_O),
        /** Good and finished. */
        SUCCESS(VaadinIcon.CHECK_CIRCLE_O),
        /** Needs attention soon. */
        WARNING(VaadinIcon.EXCLAMATION_CIRCLE_O),
        /** Overdue, failed or refused. */
        DANGER(VaadinIcon.WARNING);

        private final VaadinIcon icon;

        Tone(VaadinIcon icon) {
            this.icon = icon;
        }
    }
}
