package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shice.board.Grouping;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.shice.ui.Toolbar;

/** The head of every page of the board: its pages, the campaign, where one is, and what the lines stand for. */
final class BoardHead extends Composite<Div> {

    private final Toolbar toolbar;

    BoardHead(Area area, String shown, CampaignChoice choice, BiFunction<CampaignId, @Nullable UnitId, String> page) {
        var campaign = area.campaign().id();
        var trail = new Nav();
        trail.addClassName("campaign-trail");
        trail.setAriaLabel(getTranslation("board.trail"));
        area.trail().forEach(unit -> trail.add(new Anchor(page.apply(campaign, unit.id()), unit.name())));
        toolbar = new Toolbar(choice.field(campaign, id -> page.apply(id, null)), trail);
        getContent().addClassName("board-head");
        getContent().add(new BoardTabs(campaign, shown), toolbar);
    }

    /** Offers other lines; districts only where there are some to compare. */
    BoardHead groupings(Grouping shown, boolean grouped, Function<Grouping, String> page) {
        var groupings = new Nav();
        groupings.addClassName("board-groupings");
        groupings.setAriaLabel(getTranslation("board.grouping"));
        Arrays.stream(Grouping.values())
                .filter(one -> one != Grouping.DISTRICT || grouped)
                .forEach(one -> {
                    var link = new Anchor(page.apply(one), getTranslation(Texts.key(one)));
                    if (one == shown) {
                        link.getElement().setAttribute("aria-current", "true");
                    }
                    groupings.add(link);
                });
        toolbar.filters(groupings);
        return this;
    }

    BoardHead actions(Component... actions) {
        toolbar.actions(actions);
        return this;
    }
}
