package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.shice.board.BoardWords;
import org.shice.board.Outlooks;
import org.shice.board.Outlooks.Outlook;
import org.shice.board.Outlooks.UnitOutlook;
import org.shice.campaign.CampaignId;
import org.shice.ui.DateText;
import org.shice.ui.MainLayout;

/** Who is ahead and who will be late (排名与预测): units at risk on top, then the ranking. */
@Route(value = BoardAddress.BOARD + "/" + OutlookView.PAGE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class OutlookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAGE = "outlook";

    private final Outlooks outlooks;
    private final BoardWords words;
    private final CampaignChoice choice;

    OutlookView(Outlooks outlooks, BoardWords words, CampaignChoice choice) {
        this.outlooks = outlooks;
        this.words = words;
        this.choice = choice;
        getContent().addClassNames("page", "board");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.outlook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var campaign = BoardAddress.campaign(event);
        var below = BoardAddress.unit(parameters);
        var grouping = BoardAddress.grouping(parameters);
        var outlook = outlooks.outlook(campaign, below, grouping);
        var head = new BoardHead(
                        outlook.area(),
                        "board.outlook",
                        choice,
                        (id, unit) -> BoardAddress.grouped(BoardAddress.page(id, PAGE), unit, grouping))
                .groupings(
                        grouping,
                        outlook.grouped(),
                        one -> BoardAddress.grouped(BoardAddress.page(campaign, PAGE), below, one));
        getContent().removeAll();
        getContent()
                .add(
                        head,
                        part(
                                campaign,
                                "board.at-risk",
                                getTranslation(
                                        "board.at-risk.size", outlook.atRisk().size()),
                                how(outlook),
                                outlook.atRisk()),
                        part(
                                campaign,
                                "board.ranking",
                                getTranslation(
                                        "board.ranking.size", outlook.units().size()),
                                getTranslation("board.ranking.how"),
                                outlook.units()));
    }

    private String how(Outlook outlook) {
        return getTranslation(
                "board.forecast.how",
                outlook.workdays(),
                DateText.day(outlook.submissionDue()),
                DateText.day(outlook.effectiveDue()));
    }

    private Component part(CampaignId campaign, String titleKey, String size, String how, List<UnitOutlook> units) {
        var count = new Span(size);
        count.addClassName("list-count");
        var head = new Div(new H3(getTranslation(titleKey)), count);
        head.addClassName("board-part-head");
        var hint = new Paragraph(how);
        hint.addClassName("quiet");
        var part = new Section(head, hint);
        part.addClassName("board-part");
        if (!units.isEmpty()) {
            part.add(new OutlookTable(campaign, units, words));
        }
        return part;
    }
}
