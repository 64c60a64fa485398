package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.Campaigns;
import org.shice.ui.FieldErrors;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;

/** Creates a campaign: who is collected, and when each stage is due. */
@Route(value = CreateCampaignView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN"})
class CreateCampaignView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "campaigns/new";

    private final Campaigns campaigns;
    private final PlanForm form;
    private final FieldErrors errors;

    CreateCampaignView(Campaigns campaigns, CampaignChoices choices) {
        this.campaigns = campaigns;
        this.form = new PlanForm(choices);
        this.errors = new FieldErrors(this);
        form.connect(errors);
        getContent().addClassNames("page", "page-narrow");
        getContent().add(form, buttons());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.create");
    }

    private Div buttons() {
        var save = new Button(getTranslation("campaign.create.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel =
                new Button(getTranslation("ui.cancel"), click -> UI.getCurrent().navigate(CampaignListView.class));
        var buttons = new Div(save, cancel);
        buttons.addClassName("campaign-buttons");
        return buttons;
    }

    private void save() {
        var plan = form.plan();
        if (plan.isEmpty()) {
            return;
        }
        errors.accepts(() -> {
            var id = campaigns.create(plan.get());
            Notice.success(getTranslation("campaign.created")).open();
            UI.getCurrent().navigate(CampaignAddress.campaign(id));
        });
    }
}
