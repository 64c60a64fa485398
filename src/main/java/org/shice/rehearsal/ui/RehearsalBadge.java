package org.shice.rehearsal.ui;

import com.vaadin.flow.component.UI;
import org.shice.platform.i18n.Texts;
import org.shice.rehearsal.RehearsalState;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The states of rehearsals. */
final class RehearsalBadge {

    private RehearsalBadge() {}

    static StateBadge of(RehearsalState state) {
        var tone =
                switch (state) {
                    case RUNNING -> Tone.ACTIVE;
                    case PASSED -> Tone.SUCCESS;
                    case OBJECTED, FAILED -> Tone.DANGER;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StateBadge(tone, UI.getCurrent().getTranslation(Texts.key(state)));
    }
}
