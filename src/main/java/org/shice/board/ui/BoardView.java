package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board;
import org.shice.board.BoardFigure;
import org.shice.board.BoardSheets;
import org.shice.board.BoardWords;
import org.shice.board.Grouping;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.ui.EmptyState;
import org.shice.ui.FileLink;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;

/** Where a campaign stands (看板): the numbers by unit, district or type of school, each a link to the people behind it. */
@Route(value = BoardAddress.BOARD, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class BoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Board board;
    private final BoardSheets sheets;
    private final BoardWords words;
    private final CampaignChoice choice;
    private CampaignId campaign = CampaignId.random();
    private @Nullable UnitId below;
    private Grouping grouping = Grouping.UNIT;

    BoardView(Board board, BoardSheets sheets, BoardWords words, CampaignChoice choice, LiveRefresh live) {
        this.board = board;
        this.sheets = sheets;
        this.words = words;
        this.choice = choice;
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
        var head = new BoardHead(
                        figures.area(),
                        "board.progress",
                        choice,
                        (id, unit) -> BoardAddress.grouped(BoardAddress.board(id), unit, grouping))
                .groupings(
                        grouping,
                        figures.grouped(),
                        one -> BoardAddress.grouped(BoardAddress.board(campaign), below, one))
                .actions(
                        new Anchor(BoardAddress.stages(campaign, below), getTranslation("board.stages")),
                        FileLink.workbook(
                                getTranslation("board.export"),
                                "board.xlsx",
                                (locale, target) -> sheets.write(campaign, below, grouping, locale, target)));
        getContent().removeAll();
        getContent().add(head);
        if (figures.total().of(BoardFigure.EXPECTED) == 0) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.DASHBOARD, getTranslation("board.empty"), getTranslation("board.empty.hint")));
        } else {
            getContent()
                    .add(new BoardFigures(campaign, below, figures), new BoardTable(campaign, below, figures, words));
        }
    }
}
