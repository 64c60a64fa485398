package org.shice.plan.ui;

import com.vaadin.flow.component.UI;
import org.shice.plan.MilestoneState;
import org.shice.plan.PlanState;
import org.shice.platform.i18n.Texts;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The states of plans and milestones. */
final class PlanBadge {

    private PlanBadge() {}

    static StateBadge of(PlanState state) {
        var tone =
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case LAUNCHED -> Tone.ACTIVE;
                    case CLOSED -> Tone.SUCCESS;
                };
        return badge(tone, state);
    }

    static StateBadge of(MilestoneState state) {
        var tone =
                switch (state) {
                    case PLANNED, CANCELLED -> Tone.NEUTRAL;
                    case OPEN -> Tone.ACTIVE;
                    case DONE -> Tone.SUCCESS;
                };
        return badge(tone, state);
    }

    private static StateBadge badge(Tone tone, Enum<?> state) {
        return new StateBadge(tone, UI.getCurrent().getTranslation(Texts.key(state)));
    }
}
