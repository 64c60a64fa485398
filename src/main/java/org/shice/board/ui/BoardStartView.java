package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignState;
import org.shice.campaign.Campaigns;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;

/** The way to the board of the campaign that runs, or of the newest one. */
@Route(value = BoardAddress.ROUTE, layout = MainLayout.class)
@Menu(title = "board.title", order = 105, icon = "vaadin:dashboard")
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class BoardStartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Campaigns campaigns;

    BoardStartView(Campaigns campaigns) {
        this.campaigns = campaigns;
        getContent().addClassName("page");
        getContent()
                .add(new EmptyState(
                        VaadinIcon.DASHBOARD, getTranslation("board.none"), getTranslation("board.none.hint")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        campaigns.visible().stream()
                .min(Comparator.comparing(BoardStartView::isRunning).reversed())
                .ifPresent(campaign -> event.forwardTo(BoardAddress.board(campaign.id())));
    }

    private static boolean isRunning(CampaignInfo campaign) {
        return campaign.state() == CampaignState.OPEN || campaign.state() == CampaignState.OPENING;
    }
}
