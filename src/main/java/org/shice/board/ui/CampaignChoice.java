package org.shice.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.function.Function;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.Campaigns;

/** Chooses whose board is shown. */
@SpringComponent
@UIScope
class CampaignChoice {

    private final Campaigns campaigns;

    CampaignChoice(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** @param page the address of the same page of another campaign */
    ComboBox<CampaignInfo> field(CampaignId shown, Function<CampaignId, String> page) {
        var field = new ComboBox<CampaignInfo>();
        field.setAriaLabel(field.getTranslation("board.campaign"));
        field.setItemLabelGenerator(campaign -> campaign.plan().name());
        field.addClassName("campaign-choice");
        var all = campaigns.visible();
        field.setItems(all);
        all.stream().filter(campaign -> campaign.id().equals(shown)).findFirst().ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().navigate(page.apply(change.getValue().id()));
            }
        });
        return field;
    }
}
