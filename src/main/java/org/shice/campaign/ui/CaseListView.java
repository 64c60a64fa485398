package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.CaseLine;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.Campaigns;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** The people behind a number of the progress page. */
@Route(value = CaseListView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class CaseListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "progress/cases";

    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final CampaignScope scope;
    private final Clock clock;

    CaseListView(Campaigns campaigns, CampaignProgress progress, CampaignScope scope, Clock clock) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.scope = scope;
        this.clock = clock;
        getContent().addClassNames("page", "page-fill");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("campaign.cases");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var campaign = CampaignAddress.campaign(parameters).orElseThrow(NotFoundException::new);
        var query = CampaignAddress.query(parameters);
        var lines = new KeysetDataProvider<CaseLine, CaseQuery>(
                (filter, cursor, limit) -> progress.cases(campaign, filter, cursor, limit),
                filter -> progress.countCases(campaign, filter),
                line -> line.collectionCase().id(),
                query);
        var grid = new CaseGrid(clock, lines);
        if (scope.mayDecide(campaign, query.below())) {
            grid.offerExclusion(scope, campaign, lines::refreshAll);
        }
        getContent().removeAll();
        getContent().add(toolbar(campaign, query, lines.count()), grid);
    }

    private Toolbar toolbar(CampaignId campaign, CaseQuery query, int count) {
        var size = new Span(getTranslation("campaign.cases.size", count));
        size.addClassName("list-count");
        var back = new Anchor(
                CampaignAddress.progress(campaign, query.below()),
                campaigns.get(campaign).plan().name());
        Component what = new Span(new CaseWords(this).of(query));
        var toolbar = new Toolbar(back, what, size);
        var single = query.stages().size() == 1;
        return single && query.stages().stream().allMatch(stage -> stage.isOpen() && !stage.isWithTeacher())
                ? toolbar.actions(new Anchor(CampaignAddress.tasks(campaign, query), getTranslation("campaign.tasks")))
                : toolbar;
    }
}
