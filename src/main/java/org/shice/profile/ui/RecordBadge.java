package org.shice.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.platform.i18n.Texts;
import org.shice.profile.RecordState;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The state of a record in the register. */
final class RecordBadge {

    private RecordBadge() {}

    static StateBadge of(RecordState state, Component where) {
        var words = where.getTranslation(Texts.key(state));
        return switch (state) {
            case DRAFT -> new StateBadge(Tone.NEUTRAL, words);
            case EFFECTIVE -> new StateBadge(Tone.SUCCESS, VaadinIcon.CHECK_CIRCLE, words);
            case CLOSED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.ARCHIVE, words);
        };
    }
}
