package org.shice.rehearsal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.shice.campaign.CampaignId;
import org.shice.rehearsal.RehearsalId;

/** The addresses of the pages of rehearsals. */
final class RehearsalAddress {

    static final String LIST = "rehearsals";
    static final String REHEARSAL = "rehearsal";
    static final String REPORT = LIST + "/:" + REHEARSAL;

    private static final String PLAN = "plan";

    private RehearsalAddress() {}

    static String report(RehearsalId id) {
        return LIST + "/" + id;
    }

    /** The list with a plan in its form. */
    static String of(CampaignId plan) {
        return "%s?%s=%s".formatted(LIST, PLAN, plan);
    }

    static RehearsalId rehearsal(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(REHEARSAL)
                    .map(RehearsalId::of)
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException();
        }
    }

    /** The plan that the form begins with; whoever does not lead it finds it missing there. */
    static Optional<String> plan(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(PLAN);
    }
}
