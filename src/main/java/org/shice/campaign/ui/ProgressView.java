package org.shice.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.Counts;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ProgressSheet;
import org.shice.organization.UnitId;
import org.shice.ui.EmptyState;
import org.shice.ui.FileLink;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/**
 * Where a campaign stands (采集进度): counts per unit and stage, each a link to the list behind it. Reached from the first
 * page, the campaign and the board.
 */
@Route(value = ProgressView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "progress";

    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final ComboBox<CampaignInfo> choice = new ComboBox<>();
    private final Anchor export;
    private final Nav trail = new Nav();
    private final Div body = new Div();
    private @Nullable CampaignId campaign;
    private @Nullable UnitId below;

    ProgressView(Campaigns campaigns, CampaignProgress progress, ProgressSheet sheet, LiveRefresh live) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.export = FileLink.workbook(getTranslation("campaign.export"), "progress.xlsx", (locale, target) -> {
            if (campaign != null) {
                sheet.write(campaign, below, locale, target);
            }
        });
        choice.setAriaLabel(getTranslation("campaign.title"));
        choice.setItemLabelGenerator(c -> c.plan().name());
        choice.addClassName("campaign-choice");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(CampaignAddress.progress(change.getValue().id(), null));
            }
        });
        trail.addClassName("campaign-trail");
        trail.setAriaLabel(getTranslation("campaign.trail"));
        body.addClassName("campaign-progress");
        getContent().addClassName("page");
        getContent().add(new Toolbar(choice, trail).actions(export), body);
        live.whileAttached(this, this::refresh, "campaign", "work-item");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var all = campaigns.visible();
        choice.setItems(all);
        var wanted = CampaignAddress.campaign(parameters);
        var shown = wanted.flatMap(
                        id -> all.stream().filter(c -> c.id().equals(id)).findFirst())
                .or(() -> wanted.isPresent()
                        ? Optional.of(campaigns.get(wanted.get()))
                        : all.stream().findFirst());
        shown.ifPresent(choice::setValue);
        campaign = shown.map(CampaignInfo::id).orElse(null);
        below = CampaignAddress.query(parameters).below();
        refresh();
    }

    private void refresh() {
        body.removeAll();
        trail.removeAll();
        export.setVisible(campaign != null);
        if (campaign == null) {
            body.add(new EmptyState(
                    VaadinIcon.BAR_CHART_H, getTranslation("campaign.none"), getTranslation("campaign.progress.none")));
        } else {
            show(campaign, progress.counts(campaign, below));
        }
    }

    private void show(CampaignId id, Counts counts) {
        counts.trail().forEach(unit -> trail.add(new Anchor(CampaignAddress.progress(id, unit.id()), unit.name())));
        body.add(new ProgressTable(id, below, counts));
    }
}
