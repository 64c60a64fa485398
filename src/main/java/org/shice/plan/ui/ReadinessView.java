package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanLaunching.Finding;
import org.shice.plan.PlanLaunching.Kind;
import org.shice.plan.PlanWords;
import org.shice.platform.i18n.Texts;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** What should be mended before the launch, each finding with the way to mend it. */
@Route(value = PlanAddress.PLAN + "/readiness", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN"})
class ReadinessView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanLaunching launching;
    private final PlanWords words;

    ReadinessView(PlanLaunching launching, PlanWords words) {
        this.launching = launching;
        this.words = words;
        getContent().addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.readiness");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PlanAddress.campaign(event);
        var report = launching.readiness(id);
        var findings = report.findings();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(report.planName()).badges(PlanBadge.of(report.state())),
                        new PlanTabs(id, "plan.readiness"));
        if (findings.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            getTranslation("plan.ready"),
                            getTranslation("plan.ready.hint")));
        }
        findings.stream()
                .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, found) -> getContent().add(panel(id, kind, found)));
    }

    private Div panel(CampaignId id, Kind kind, List<Finding> found) {
        var badge = kind.isGrave()
                ? new StateBadge(Tone.DANGER, getTranslation("plan.finding.grave"))
                : new StateBadge(Tone.WARNING, getTranslation("plan.finding.warning"));
        var list = new UnorderedList();
        list.addClassName("plan-findings");
        found.forEach(finding -> list.add(new ListItem(link(id, finding))));
        var head = new Div(
                new H3(getTranslation("plan.finding.count", getTranslation(Texts.key(kind)), found.size())), badge);
        head.addClassName("plan-finding-head");
        var panel = new Div(head, list);
        panel.addClassName("panel");
        return panel;
    }

    /** To the unit in the organisation for those who may change it, else to the list of persons; or to the plan. */
    private Anchor link(CampaignId id, Finding finding) {
        var unit = finding.unit();
        var milestone = finding.milestone();
        if (unit != null) {
            var address = VaadinRequest.getCurrent().isUserInRole("SYSTEM_ADMIN")
                    ? "organization?unit=" + unit
                    : PlanAddress.page(id, "persons");
            return new Anchor(address, String.valueOf(finding.unitName()));
        }
        return new Anchor(PlanAddress.plan(id), milestone == null ? "" : words.name(milestone, getLocale()));
    }
}
