package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.Campaigns;
import org.shice.ui.Confirmation;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.PageHeader;

/** One campaign: its plan, its opening, who is not collected, and its end. */
@Route(value = CampaignView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN"})
class CampaignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "campaigns/:" + CampaignView.ID;
    private static final String ID = "campaign";

    private final Campaigns campaigns;
    private final CampaignScope scope;
    private final LiveRefresh live;
    private final PageHeader header = new PageHeader("");
    private final EnrolmentPanel enrolment = new EnrolmentPanel();
    private final Div details = new Div();
    private CampaignId id = CampaignId.random();

    CampaignView(Campaigns campaigns, CampaignScope scope, LiveRefresh live) {
        this.campaigns = campaigns;
        this.scope = scope;
        this.live = live;
        getContent().addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CampaignAddress.campaign(event.getRouteParameters().get(ID));
        var campaign = campaigns.get(id);
        var excluded = new ExcludedPanel(scope, id, null);
        details.addClassName("campaign-details");
        details.removeAll();
        details.add(new PlanPanel(campaign.plan()), excluded);
        getContent().removeAll();
        getContent().add(header, enrolment, details);
        show(campaign);
        live.whileAttached(
                details,
                () -> {
                    show(campaigns.get(id));
                    excluded.refresh();
                },
                "campaign");
    }

    private void show(CampaignInfo campaign) {
        header.title(campaign.plan().name()).subtitle(campaign.unitName()).badges(CampaignBadge.of(campaign.state()));
        enrolment.show(campaign);
        var progress = new Anchor(CampaignAddress.progress(id, null), getTranslation("campaign.progress"));
        if (!campaigns.mayLead(campaign)) {
            header.actions(progress);
        } else {
            lead(campaign, progress);
        }
    }

    private void lead(CampaignInfo campaign, Anchor progress) {
        switch (campaign.state()) {
            case DRAFT -> header.actions(primary("campaign.open", this::askToOpen));
            case OPENING, CLOSED -> header.actions(progress);
            case OPEN -> {
                var late = new Button(getTranslation("campaign.late"), click -> enrolLateJoiners());
                late.setEnabled(!campaign.enrolment().running());
                header.actions(progress, late, new Button(getTranslation("campaign.close"), click -> askToClose()));
            }
        }
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askToOpen() {
        Confirmation.ask(
                getTranslation("campaign.open.question"),
                getTranslation("campaign.open.consequence"),
                getTranslation("campaign.open"),
                () -> done(() -> campaigns.open(id), "campaign.opened"));
    }

    private void askToClose() {
        Confirmation.askDangerous(
                getTranslation("campaign.close.question"),
                getTranslation("campaign.close.consequence"),
                getTranslation("campaign.close"),
                () -> done(() -> campaigns.close(id), "campaign.closed"));
    }

    private void enrolLateJoiners() {
        done(() -> campaigns.enrolLateJoiners(id), "campaign.late.started");
    }

    private void done(Runnable act, String success) {
        act.run();
        show(campaigns.get(id));
        Notice.success(getTranslation(success)).open();
    }
}
