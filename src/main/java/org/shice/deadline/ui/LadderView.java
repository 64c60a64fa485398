package org.shice.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.Campaigns;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.DeadlineLinks;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** When the units of a campaign are reminded and whom a delay climbs to; those who lead the campaign change it. */
@Route(value = LadderView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class LadderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = DeadlineLinks.ROUTE + "/ladder";

    private static final String CAMPAIGN = "campaign";

    private final CampaignLadders ladders;
    private final ComboBox<CampaignInfo> campaign = new ComboBox<>();
    private final Button change = new Button(getTranslation("ladder.change"), VaadinIcon.EDIT.create());
    private final Div content = new Div();

    LadderView(CampaignLadders ladders, Campaigns campaigns) {
        this.ladders = ladders;
        campaign.setItems(campaigns.visible());
        campaign.setItemLabelGenerator(one -> one.plan().name());
        campaign.setAriaLabel(getTranslation("deadline.campaign"));
        campaign.addClassName("deadline-unit");
        campaign.addValueChangeListener(choice -> {
            if (choice.isFromClient() && choice.getValue() != null) {
                navigate(choice.getValue().id());
            }
        });
        change.addClickListener(click -> campaign.getOptionalValue().ifPresent(this::change));
        content.addClassName("ladder");
        getContent().addClassName("page");
        getContent()
                .add(
                        new Toolbar(campaign)
                                .actions(new Anchor(DeadlineLinks.ROUTE, getTranslation("deadline.title")), change),
                        content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ladder.title");
    }

    /** The address says which campaign; without it the newest. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(CAMPAIGN);
        var all = campaign.getListDataView().getItems().toList();
        var chosen = all.stream()
                .filter(one -> wanted.filter(one.id().toString()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
        campaign.setValue(chosen.orElse(null));
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var parts = campaign.getOptionalValue().map(one -> panels(one.id())).orElseGet(() -> {
            change.setVisible(false);
            return List.of(new EmptyState(
                    VaadinIcon.STEP_FORWARD, getTranslation("ladder.empty"), getTranslation("ladder.empty.hint")));
        });
        content.add(parts);
    }

    private List<Component> panels(CampaignId id) {
        var setting = ladders.get(id);
        change.setVisible(setting.mayChange());
        return List.of(new LadderPanel(setting), new LadderGaps(ladders.gaps(id)));
    }

    private void change(CampaignInfo one) {
        new LadderDialog(ladders, one.id(), ladders.get(one.id()), this::refresh).open();
    }

    private static void navigate(CampaignId id) {
        UI.getCurrent().navigate(LadderView.class, QueryParameters.simple(Map.of(CAMPAIGN, id.toString())));
    }
}
