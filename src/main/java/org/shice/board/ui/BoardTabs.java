package org.shice.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.shice.campaign.CampaignId;
import org.shice.deadline.DeadlineLinks;

/** The way between the pages of the board of a campaign. */
final class BoardTabs extends Composite<Nav> {

    /** @param shown the text key of the page that is open */
    BoardTabs(CampaignId id, String shown) {
        getContent().addClassName("page-tabs");
        getContent().setAriaLabel(getTranslation("board.pages"));
        link(BoardAddress.board(id), "board.progress", shown);
        link(BoardAddress.page(id, TrendView.PAGE), "board.trend", shown);
        link(BoardAddress.page(id, OutlookView.PAGE), "board.outlook", shown);
        link(BoardAddress.page(id, DiagramView.PAGE), "board.diagram.title", shown);
        link(BoardAddress.page(id, TimelineView.PAGE), "board.timeline.title", shown);
        link(BoardAddress.page(id, BulletinView.PAGE), "board.bulletin", shown);
        link(DeadlineLinks.log(id.value()), "board.log", shown);
    }

    private void link(String path, String textKey, String shown) {
        var link = new Anchor(path, getTranslation(textKey));
        if (textKey.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(link);
    }
}
