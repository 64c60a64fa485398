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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board;
import org.shice.board.Board.Figures;
import org.shice.board.BoardFigure;
import org.shice.board.Grouping;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.EmptyState;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** Where a campaign stands (看板): the numbers by unit, district or type of school, each a link to the people behind it. */
@Route(value = BoardAddress.BOARD, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Board board;
    private final CampaignChoice choice;
    private final Nav trail = new Nav();
    private final Nav groupings = new Nav();
    private final Div body = new Div();
    private CampaignId campaign = CampaignId.random();
    private @Nullable UnitId below;
    private Grouping grouping = Grouping.UNIT;

    BoardView(Board board, CampaignChoice choice, LiveRefresh live) {
        this.board = board;
        this.choice = choice;
        trail.addClassName("campaign-trail");
        trail.setAriaLabel(getTranslation("board.trail"));
        groupings.addClassName("board-groupings");
        groupings.setAriaLabel(getTranslation("board.grouping"));
        body.addClassName("board-body");
        getContent().addClassNames("page", "board");
        live.whileAttached(this, this::refresh, "campaign", "work-item");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        campaign = BoardAddress.campaign(event);
        below = BoardAddress.unit(parameters);
        grouping = BoardAddress.grouping(parameters);
        refresh();
    }

    private void refresh() {
        var figures = board.figures(campaign, below, grouping);
        getContent().removeAll();
        getContent()
                .add(
                        new BoardTabs(campaign, "board.progress"),
                        new Toolbar(choice.field(campaign, BoardAddress::board), trail, groupings),
                        body);
        trail.removeAll();
        figures.area()
                .trail()
                .forEach(unit ->
                        trail.add(new Anchor(BoardAddress.figures(campaign, unit.id(), grouping), unit.name())));
        groupings.removeAll();
        Arrays.stream(Grouping.values())
                .filter(one -> one != Grouping.DISTRICT || figures.grouped())
                .forEach(one -> groupings.add(link(one)));
        body.removeAll();
        body.add(content(figures));
    }

    private Component[] content(Figures figures) {
        if (figures.total().of(BoardFigure.EXPECTED) == 0) {
            return new Component[] {
                new EmptyState(VaadinIcon.DASHBOARD, getTranslation("board.empty"), getTranslation("board.empty.hint"))
            };
        }
        return new Component[] {
            new BoardFigures(campaign, below, figures.total()), new BoardTable(campaign, below, figures)
        };
    }

    private Anchor link(Grouping one) {
        var link = new Anchor(BoardAddress.figures(campaign, below, one), getTranslation(Texts.key(one)));
        if (one == grouping) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
