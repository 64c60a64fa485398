package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.platform.i18n.Texts;
import org.shice.roster.ImportRow;
import org.shice.roster.ImportState;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** States of imports and their rows by text, icon and colour. */
final class ImportBadges {

    private ImportBadges() {}

    static StateBadge of(ImportState state, Component where) {
        var words = where.getTranslation(Texts.key(state));
        return switch (state) {
            case READING, APPLYING -> new StateBadge(Tone.ACTIVE, VaadinIcon.HOURGLASS, words);
            case READY -> new StateBadge(Tone.WARNING, words);
            case DONE -> new StateBadge(Tone.SUCCESS, words);
            case FAILED -> new StateBadge(Tone.DANGER, words);
            case DISCARDED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.TRASH, words);
        };
    }

    static StateBadge of(ImportRow row, Component where) {
        var words = where.getTranslation(Texts.key(row.state()));
        return switch (row.state()) {
            case NEW -> new StateBadge(Tone.SUCCESS, VaadinIcon.PLUS_CIRCLE_O, words);
            case CHANGED -> new StateBadge(Tone.ACTIVE, VaadinIcon.EDIT, words);
            case SAME -> new StateBadge(Tone.NEUTRAL, words);
            case ERROR -> new StateBadge(Tone.DANGER, words);
        };
    }
}
