package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.shice.campaign.CampaignId;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanState;
import org.shice.plan.Plans;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** Where the sources contradict each other: their wording, what was chosen, and what follows (domain.md 4.7). */
@Route(value = PlanAddress.PLAN + "/choices", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class PlanChoicesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final PlanEditing editing;

    PlanChoicesView(Plans plans, PlanEditing editing) {
        this.plans = plans;
        this.editing = editing;
        getContent().addClassName("page");
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
        var hint = new Paragraph(getTranslation("plan.choices.hint"));
        hint.addClassName("quiet");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(plan.campaign().plan().name()).badges(PlanBadge.of(plan.state())),
                        new PlanTabs(id, "plan.choices"),
                        hint);
        PlanChoice.of(plan.template().key()).forEach(choice -> getContent().add(entry(plan, choice)));
    }

    private Div entry(Plan plan, PlanChoice choice) {
        var chosen = Objects.requireNonNull(plan.choices().get(choice), choice::name);
        var quote = new Paragraph(getTranslation("plan.quote." + choice.name()));
        quote.addClassName("plan-quote");
        var entry = new Div(
                new H3(choice.id() + " " + getTranslation("plan.choice." + choice.name())),
                quote,
                new Paragraph(getTranslation("plan.choices.chosen", getTranslation("plan.option." + chosen))),
                standard(choice, plan));
        entry.addClassName("panel");
        if (plan.state() == PlanState.DRAFT && plans.mayLead(plan)) {
            entry.add(new Button(getTranslation("plan.choices.change"), click -> new ChoiceDialog(
                            editing, plan, choice, () -> show(plan.campaign().id()))
                    .open()));
        }
        return entry;
    }

    private Paragraph standard(PlanChoice choice, Plan plan) {
        var option = choice.defaultFor(plan.template().key());
        var standard = new Paragraph(getTranslation("plan.choices.default", getTranslation("plan.option." + option)));
        standard.addClassName("quiet");
        return standard;
    }
}
