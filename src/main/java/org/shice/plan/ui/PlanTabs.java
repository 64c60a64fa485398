package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.shice.campaign.CampaignId;

/** The way between the pages of a plan. */
final class PlanTabs extends Composite<Nav> {

    PlanTabs(CampaignId id, String shown) {
        getContent().addClassName("page-tabs");
        getContent().setAriaLabel(getTranslation("plan.pages"));
        link(PlanAddress.plan(id), "plan.title", shown);
        link(PlanAddress.page(id, "choices"), "plan.choices", shown);
        link(PlanAddress.page(id, "readiness"), "plan.readiness", shown);
        link(PlanAddress.page(id, "group"), "plan.group", shown);
        link(PlanAddress.page(id, "persons"), "plan.persons", shown);
        link(PlanAddress.page(id, "changes"), "plan.changes", shown);
    }

    private void link(String address, String key, String shown) {
        var link = new Anchor(address, getTranslation(key));
        if (key.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(link);
    }
}
