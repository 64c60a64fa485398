package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.platform.i18n.Texts;
import org.shice.profile.RecordInfo;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Account and record of a person by text, icon and colour. */
final class StaffBadges {

    private StaffBadges() {}

    static StateBadge account(RecordInfo person, Component where) {
        return person.account().isPresent()
                ? new StateBadge(Tone.SUCCESS, VaadinIcon.KEY_O, where.getTranslation("roster.account.yes"))
                : new StateBadge(Tone.NEUTRAL, where.getTranslation("roster.account.no"));
    }

    static StateBadge state(RecordInfo person, Component where) {
        var words = where.getTranslation(Texts.key(person.state()));
        return switch (person.state()) {
            case DRAFT -> new StateBadge(Tone.NEUTRAL, words);
            case EFFECTIVE -> new StateBadge(Tone.SUCCESS, words);
            case CLOSED -> new StateBadge(Tone.NEUTRAL, VaadinIcon.ARCHIVE, words);
        };
    }
}
