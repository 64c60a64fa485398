package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.deadline.DeadlineState;
import org.shice.platform.i18n.Texts;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Where a deadline stands, by colour, icon and word. */
final class DeadlineBadge extends Composite<Span> {

    DeadlineBadge(DeadlineState state) {
        getContent().add(badge(state));
    }

    private Component badge(DeadlineState state) {
        var text = getTranslation(Texts.key(state));
        return switch (state) {
            case OPEN -> new StateBadge(Tone.ACTIVE, VaadinIcon.HOURGLASS, text);
            case OVERDUE -> new StateBadge(Tone.DANGER, VaadinIcon.ALARM, text);
            case MET -> new StateBadge(Tone.SUCCESS, VaadinIcon.CHECK, text);
            case MET_LATE -> new StateBadge(Tone.WARNING, VaadinIcon.CHECK, text);
            case CANCELLED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.BAN, text);
        };
    }
}
