package org.shice.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.plan.PlanLinks;
import org.shice.plan.WorkingGroups.Group;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Which units have named their working groups; each name opens the list of its unit. */
final class GroupList extends Composite<Section> {

    private final CampaignId campaign;
    private final UnitId shown;

    GroupList(CampaignId campaign, List<Group> groups, UnitId shown) {
        this.campaign = campaign;
        this.shown = shown;
        var units = groups.stream().filter(group -> !group.joint()).toList();
        var named = units.stream().filter(group -> group.members() > 0).count();
        var hint = new Paragraph(getTranslation("plan.group.units.hint", named, units.size()));
        hint.addClassName("quiet");
        var list = new UnorderedList();
        list.addClassName("plan-groups");
        groups.forEach(group -> list.add(line(group)));
        getContent().addClassNames("panel");
        getContent().add(new H3(getTranslation("plan.group.units")), hint, list);
    }

    private ListItem line(Group group) {
        var name = group.joint()
                ? getTranslation("plan.group.joint")
                : group.unit().name();
        var link = new Anchor(PlanLinks.group(campaign.value(), group.unit().id()), name);
        if (group.unit().id().equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link, count(group));
    }

    private Component count(Group group) {
        return group.members() > 0
                ? new Span(getTranslation("plan.group.members", group.members()))
                : new StateBadge(Tone.WARNING, getTranslation("plan.group.not-named"));
    }
}
