package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.board.TimelineSheet;
import org.shice.board.Timelines;
import org.shice.board.Timelines.Timeline;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanWords;
import org.shice.platform.i18n.Texts;
import org.shice.ui.EmptyState;
import org.shice.ui.FileLink;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** The milestones of a plan on one line of time (时间轴). */
@Route(value = BoardAddress.BOARD + "/" + TimelineView.PAGE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class TimelineView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAGE = "timeline";

    private final Timelines timelines;
    private final TimelineSheet sheet;
    private final PlanWords words;
    private final CampaignChoice choice;

    TimelineView(Timelines timelines, TimelineSheet sheet, PlanWords words, CampaignChoice choice) {
        this.timelines = timelines;
        this.sheet = sheet;
        this.words = words;
        this.choice = choice;
        getContent().addClassNames("page", "board-timeline");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.timeline.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = BoardAddress.campaign(event);
        var scale = TimelineScale.of(event.getLocation().getQueryParameters());
        getContent().removeAll();
        getContent().add(new BoardTabs(campaign, "board.timeline.title"));
        var toolbar = new Toolbar(choice.field(campaign, id -> BoardAddress.page(id, PAGE)));
        getContent().add(toolbar);
        getContent()
                .add(timelines
                        .find(campaign)
                        .map(timeline -> content(timeline, scale, toolbar))
                        .orElseGet(this::withoutPlan));
    }

    private Component[] content(Timeline timeline, TimelineScale scale, Toolbar toolbar) {
        var campaign = timeline.plan().campaign().id();
        var export = FileLink.workbook(
                getTranslation("board.timeline.export"),
                "timeline.xlsx",
                (locale, target) -> sheet.write(campaign, locale, target));
        var table = new TimelineTable(timeline, scale, words);
        toolbar.filters(scales(campaign, scale)).actions(export);
        return new Component[] {new TimelineLegend(), table};
    }

    private Component[] withoutPlan() {
        return new Component[] {
            new EmptyState(
                    VaadinIcon.CALENDAR_O,
                    getTranslation("board.timeline.none"),
                    getTranslation("board.timeline.none.hint"))
        };
    }

    private Nav scales(CampaignId campaign, TimelineScale shown) {
        var nav = new Nav();
        nav.addClassName("diagram-kinds");
        nav.setAriaLabel(getTranslation("board.timeline.scale"));
        for (var scale : TimelineScale.values()) {
            var link = new Anchor(scale.address(campaign), getTranslation(Texts.key(scale)));
            if (scale == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
