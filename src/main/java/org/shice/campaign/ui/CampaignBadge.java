package org.shice.campaign.ui;

import com.vaadin.flow.component.UI;
import org.shice.campaign.CampaignState;
import org.shice.platform.i18n.Texts;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The state of a campaign. */
final class CampaignBadge {

    private CampaignBadge() {}

    static StateBadge of(CampaignState state) {
        var tone =
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case OPENING -> Tone.WARNING;
                    case OPEN -> Tone.ACTIVE;
                    case CLOSED -> Tone.SUCCESS;
                };
        return new StateBadge(tone, UI.getCurrent().getTranslation(Texts.key(state)));
    }
}
