package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.Campaigns;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** The campaigns (信息采集) of the reader's area. */
@Route(value = CampaignListView.ROUTE, layout = MainLayout.class)
@Menu(title = "campaign.title", order = 120, icon = "vaadin:flag-o")
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN"})
class CampaignListView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "campaigns";

    private final Campaigns campaigns;
    private final CampaignChoices choices;
    private final Span size = new Span();
    private final Div empty = new Div();
    private final Grid<CampaignInfo> grid = new Grid<>();

    CampaignListView(Campaigns campaigns, CampaignChoices choices, LiveRefresh live) {
        this.campaigns = campaigns;
        this.choices = choices;
        size.addClassName("list-count");
        addColumns();
        getContent().addClassNames("page", "page-fill");
        getContent().add(toolbar(), empty, grid);
        live.whileAttached(this, this::refresh, "campaign");
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.title");
    }

    private Toolbar toolbar() {
        var toolbar = new Toolbar(size);
        return choices.mayCreate() ? toolbar.actions(fromTemplate(), create()) : toolbar;
    }

    /** Campaigns know no plans; the page of the plan feature creates a campaign together with its plan. */
    private Anchor fromTemplate() {
        return new Anchor("plans/new", getTranslation("campaign.create.template"));
    }

    private Button create() {
        var create = new Button(getTranslation("campaign.create"), VaadinIcon.PLUS.create(), click -> UI.getCurrent()
                .navigate(CreateCampaignView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private void addColumns() {
        grid.addComponentColumn(CampaignListView::link)
                .setHeader(getTranslation("campaign.name"))
                .setFlexGrow(3)
                .setKey("name");
        grid.addColumn(CampaignInfo::unitName)
                .setHeader(getTranslation("campaign.unit"))
                .setFlexGrow(2);
        grid.addComponentColumn(campaign -> CampaignBadge.of(campaign.state()))
                .setHeader(getTranslation("campaign.state"))
                .setKey("state");
        grid.addColumn(campaign -> campaign.enrolment().enrolled())
                .setHeader(getTranslation("campaign.enrolled"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(campaign -> campaign.enrolment().excluded())
                .setHeader(getTranslation("campaign.excluded"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(campaign -> DateText.day(campaign.plan().startsOn()))
                .setHeader(getTranslation("campaign.startsOn"));
        grid.addColumn(campaign -> DateText.day(campaign.plan().confirmDueOn()))
                .setHeader(getTranslation("campaign.confirmDueOn"));
    }

    private static Anchor link(CampaignInfo campaign) {
        var link = new Anchor(
                CampaignAddress.campaign(campaign.id()), campaign.plan().name());
        link.addClassName("campaign-name");
        return link;
    }

    private void refresh() {
        var rows = campaigns.visible();
        size.setText(getTranslation("campaign.size", rows.size()));
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new EmptyState(
                    VaadinIcon.FLAG_O, getTranslation("campaign.none"), getTranslation("campaign.none.hint")));
        }
    }
}
