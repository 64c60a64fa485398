package org.shice.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignId;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanPoint;
import org.shice.plan.PlanPoint.Standing;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/**
 * The register of the points on which the sources contradict each other (domain.md 4.7): what can still be chosen, what was
 * chosen, what the product settles, and what is left to the forms on paper.
 */
@Route(value = PlanAddress.PLAN + "/choices", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class PlanChoicesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final ChoiceRegister register;
    private final PlanEditing editing;
    private final PlanWords words;

    PlanChoicesView(Plans plans, ChoiceRegister register, PlanEditing editing, PlanWords words) {
        this.plans = plans;
        this.register = register;
        this.editing = editing;
        this.words = words;
        getContent().addClassNames("page", "plan-register");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.choices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PlanAddress.campaign(event));
    }

    private void show(CampaignId id) {
        var plan = plans.get(id);
        var points = register.points(plan.template().key());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(plan.campaign().plan().name()).badges(PlanBadge.of(plan.state())),
                        new PlanTabs(id, "plan.choices"),
                        quiet("plan.choices.hint"));
        Function<PlanPoint, Component> entry = entries(plan);
        section("plan.register.open", null, points, point -> isOpen(plan, point), entry);
        var fixed = plan.launchedAt() == null ? null : "plan.register.fixed.hint";
        section(
                "plan.register.fixed",
                fixed,
                points,
                point -> point.standing() == Standing.CHOICE && !isOpen(plan, point),
                entry);
        section("plan.register.settled", null, points, point -> point.standing() == Standing.SETTLED, entry);
        paper(points);
    }

    private void section(
            String key,
            @Nullable String hint,
            List<PlanPoint> points,
            Predicate<PlanPoint> chosen,
            Function<PlanPoint, Component> entry) {
        var some = points.stream().filter(chosen).toList();
        if (some.isEmpty()) {
            return;
        }
        var section = new Section(new H3(getTranslation(key)));
        if (hint != null) {
            section.add(quiet(hint));
        }
        some.forEach(point -> section.add(entry.apply(point)));
        getContent().add(section);
    }

    private Function<PlanPoint, Component> entries(Plan plan) {
        var changes = register.changes(plan.campaign().id());
        var lead = plans.mayLead(plan);
        return point -> {
            var entry = new RegisterEntry(plan, point, words).history(changes);
            var choice = point.choice();
            if (choice != null && lead && plan.isOpen(choice)) {
                entry.getContent().add(change(plan, choice, getTranslation(point.titleKey())));
            }
            return entry;
        };
    }

    private Button change(Plan plan, PlanChoice choice, String title) {
        return new Button(getTranslation("plan.choices.change"), click -> new ChoiceDialog(
                        editing, plan, choice, title, () -> show(plan.campaign().id()))
                .open());
    }

    /** One plain line each. */
    private void paper(List<PlanPoint> points) {
        var lines = new DescriptionList();
        lines.addClassNames("panel", "plan-paper");
        points.stream().filter(point -> point.standing() == Standing.PAPER).forEach(point -> {
            lines.add(new DescriptionList.Term(point.id() + " " + getTranslation(point.titleKey())));
            lines.add(new DescriptionList.Description(getTranslation(point.textKey())));
        });
        getContent()
                .add(new Section(
                        new H3(getTranslation("plan.register.paper")), quiet("plan.register.paper.hint"), lines));
    }

    private static boolean isOpen(Plan plan, PlanPoint point) {
        var choice = point.choice();
        return choice != null && plan.isOpen(choice);
    }

    private Paragraph quiet(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("quiet");
        return hint;
    }
}
