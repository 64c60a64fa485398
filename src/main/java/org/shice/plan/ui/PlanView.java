package org.shice.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanSheets;
import org.shice.plan.PlanShortcut;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.ui.Confirmation;
import org.shice.ui.FileLink;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** A plan as its document has it (附件2): time, work, responsible, taking part, notes; with launch and changes. */
@Route(value = PlanAddress.PLAN, layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final PlanEditing editing;
    private final PlanLaunching launching;
    private final PlanSheets sheets;
    private final PlanWords words;
    private final List<PlanShortcut> shortcuts;
    private CampaignId id = CampaignId.random();

    PlanView(
            Plans plans,
            PlanEditing editing,
            PlanLaunching launching,
            PlanSheets sheets,
            PlanWords words,
            ObjectProvider<PlanShortcut> shortcuts) {
        this.plans = plans;
        this.editing = editing;
        this.launching = launching;
        this.sheets = sheets;
        this.words = words;
        this.shortcuts = shortcuts.orderedStream().toList();
        getContent().addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlanAddress.campaign(event);
        refresh();
    }

    private void refresh() {
        var plan = plans.get(id);
        var lead = plans.mayLead(plan);
        var header = new PageHeader(plan.campaign().plan().name())
                .subtitle(plan.campaign().unitName())
                .badges(PlanBadge.of(plan.state()))
                .actions(actions(plan, lead));
        var table = new PlanTable(
                plan,
                words,
                lead ? milestone -> new MilestoneDialog(editing, words, plan, milestone, this::refresh).open() : null);
        getContent().removeAll();
        getContent().add(header, new PlanTabs(id, "plan.title"), table);
    }

    private Component[] actions(Plan plan, boolean lead) {
        var actions = new ArrayList<Component>();
        actions.add(FileLink.workbook(
                getTranslation("plan.export"), "plan.xlsx", (locale, target) -> sheets.plan(id, locale, target)));
        if (lead) {
            shortcuts.forEach(
                    shortcut -> actions.add(new Anchor(shortcut.address(plan), getTranslation(shortcut.textKey()))));
            switch (plan.state()) {
                case DRAFT -> {
                    actions.add(new Button(
                            getTranslation("plan.rebase"),
                            click -> new RebaseDialog(editing, plan, this::refresh).open()));
                    actions.add(primary("plan.launch", this::askToLaunch));
                }
                case LAUNCHED ->
                    actions.add(new Button(
                            getTranslation("plan.close"),
                            click -> new ClosePlanDialog(launching, id, this::refresh).open()));
                case CLOSED -> {}
            }
        }
        return actions.toArray(Component[]::new);
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askToLaunch() {
        var findings = launching.readiness(id).findings().size();
        Confirmation.ask(
                getTranslation("plan.launch.question"),
                getTranslation("plan.launch.consequence", findings),
                getTranslation("plan.launch"),
                () -> {
                    launching.launch(id);
                    Notice.success(getTranslation("plan.launched")).open();
                    refresh();
                });
    }
}
