package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.CampaignScope;
import org.shice.ui.MainLayout;

/** The people behind a number of the column "not collected". */
@Route(value = ExcludedListView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class ExcludedListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "progress/excluded";

    private final CampaignScope scope;

    ExcludedListView(CampaignScope scope) {
        this.scope = scope;
        getContent().addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.excluded.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var campaign = CampaignAddress.campaign(parameters).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(new ExcludedPanel(
                        scope, campaign, CampaignAddress.query(parameters).below()));
    }
}
