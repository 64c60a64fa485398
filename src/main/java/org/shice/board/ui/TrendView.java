package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shice.board.Grouping;
import org.shice.board.Outlooks;
import org.shice.ui.MainLayout;

/** How the campaign goes day by day: the burn-up beside the plan (进展曲线), and the days as a table. */
@Route(value = BoardAddress.BOARD + "/" + TrendView.PAGE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class TrendView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAGE = "trend";

    private static final List<String> LINES =
            List.of("planned-submitted", "submitted", "planned-effective", "effective", "today");

    private final Outlooks outlooks;
    private final CampaignChoice choice;
    private final Clock clock;

    TrendView(Outlooks outlooks, CampaignChoice choice, Clock clock) {
        this.outlooks = outlooks;
        this.choice = choice;
        this.clock = clock;
        getContent().addClassNames("page", "board");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.trend");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = BoardAddress.campaign(event);
        var below = BoardAddress.unit(event.getLocation().getQueryParameters());
        var trend = outlooks.trend(campaign, below);
        var chart = new BurnUpChart(trend.burnUp(), trend.expected(), LocalDate.now(clock));
        var panel = new Div(legend(), chart);
        panel.addClassName("panel");
        getContent().removeAll();
        getContent()
                .add(
                        new BoardHead(
                                trend.area(),
                                "board.trend",
                                choice,
                                (id, unit) -> BoardAddress.grouped(BoardAddress.page(id, PAGE), unit, Grouping.UNIT)),
                        panel,
                        new DayTable(trend.days(), trend.audited()));
    }

    private Component legend() {
        var legend = new UnorderedList();
        legend.addClassName("burn-up-legend");
        LINES.forEach(line -> {
            var item = new ListItem(getTranslation("board.line." + line));
            item.addClassName(line);
            legend.add(item);
        });
        return legend;
    }
}
