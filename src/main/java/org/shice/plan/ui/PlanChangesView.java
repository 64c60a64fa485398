package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.shice.plan.Plan;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** Every change of a date: who, when, from what to what, and why. */
@Route(value = PlanAddress.PLAN + "/changes", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class PlanChangesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final PlanWords words;

    PlanChangesView(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
        getContent().addClassNames("page", "page-fill");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.changes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PlanAddress.campaign(event);
        var plan = plans.get(id);
        var changes = plans.changes(id);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(plan.campaign().plan().name()).badges(PlanBadge.of(plan.state())),
                        new PlanTabs(id, "plan.changes"));
        getContent()
                .add(
                        changes.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.CLOCK,
                                        getTranslation("plan.changes.none"),
                                        getTranslation("plan.changes.none.hint"))
                                : grid(plan, changes));
    }

    private Grid<PlanChange> grid(Plan plan, List<PlanChange> changes) {
        var grid = new Grid<PlanChange>();
        grid.setItems(changes);
        grid.addColumn(change -> DateText.moment(change.at())).setHeader(getTranslation("plan.change.at"));
        grid.addColumn(PlanChange::by).setHeader(getTranslation("plan.change.by"));
        grid.addColumn(change -> words.name(plan.milestone(change.milestone()), getLocale()))
                .setHeader(getTranslation("plan.sheet.work"))
                .setFlexGrow(2);
        grid.addColumn(this::what).setHeader(getTranslation("plan.change.what")).setFlexGrow(2);
        grid.addColumn(PlanChange::reason)
                .setHeader(getTranslation("plan.reason"))
                .setFlexGrow(2);
        return grid;
    }

    private String what(PlanChange change) {
        if (change.kind() == PlanChange.Kind.CANCELLED) {
            return getTranslation(Texts.key(change.kind()));
        }
        return getTranslation(
                "plan.change.dates",
                DateText.day(change.oldStartsOn()),
                DateText.day(change.oldDueOn()),
                DateText.day(change.newStartsOn()),
                DateText.day(change.newDueOn()));
    }
}
