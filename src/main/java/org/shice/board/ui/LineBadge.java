package org.shice.board.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.board.Timelines.LineState;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Where a milestone stands, by colour, icon and word. */
final class LineBadge {

    private LineBadge() {}

    static StateBadge of(LineState state, String text) {
        return switch (state) {
            case PLANNED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.CALENDAR_O, text);
            case OPEN -> new StateBadge(Tone.ACTIVE, VaadinIcon.HOURGLASS, text);
            case LATE -> new StateBadge(Tone.DANGER, VaadinIcon.ALARM, text);
            case DONE -> new StateBadge(Tone.SUCCESS, VaadinIcon.CHECK, text);
            case CANCELLED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.BAN, text);
        };
    }
}
