package org.shice.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;

/** The addresses of the pages of a plan. */
final class PlanAddress {

    static final String CAMPAIGN = "campaign";
    static final String UNIT = "unit";
    static final String PLAN = "plans/:" + CAMPAIGN;

    private PlanAddress() {}

    static String plan(CampaignId id) {
        return "plans/" + id;
    }

    static String page(CampaignId id, String page) {
        return plan(id) + "/" + page;
    }

    /** The unit that the address names, if any. */
    static Optional<UnitId> unit(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(UNIT).map(UnitId::of);
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException();
        }
    }

    static CampaignId campaign(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get(CAMPAIGN).map(CampaignId::of).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException();
        }
    }
}
