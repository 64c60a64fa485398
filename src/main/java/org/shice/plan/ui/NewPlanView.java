package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.ui.FieldErrors;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;

/** Creates a campaign from a template; shows every date it would have, and why, before anything is stored. */
@Route(value = NewPlanView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN"})
class NewPlanView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "plans/new";

    private final Plans plans;
    private final PlanWords words;
    private final NewPlanForm form;
    private final FieldErrors errors = new FieldErrors(this);
    private final Div preview = new Div();

    NewPlanView(Plans plans, ChoiceRegister register, PlanWords words, Clock clock) {
        this.plans = plans;
        this.words = words;
        this.form = new NewPlanForm(plans, register, plans.places(), LocalDate.now(clock));
        form.connect(errors);
        preview.addClassName("panel");
        getContent().addClassName("page");
        getContent().add(form, preview, buttons());
        form.onChange(this::refresh);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.create");
    }

    private Div buttons() {
        var save = new Button(getTranslation("plan.create.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel =
                new Button(getTranslation("ui.cancel"), click -> UI.getCurrent().navigate(PlanListView.class));
        var buttons = new Div(save, cancel);
        buttons.addClassName("plan-buttons");
        return buttons;
    }

    private void refresh() {
        preview.removeAll();
        preview.add(new H3(getTranslation("plan.preview")));
        form.plan().ifPresent(plan -> preview.add(new PreviewGrid(plans.preview(plan), plan.template(), words)));
    }

    private void save() {
        var plan = form.plan();
        if (plan.isEmpty()) {
            return;
        }
        errors.accepts(() -> {
            var id = plans.create(plan.get());
            Notice.success(getTranslation("plan.created")).open();
            UI.getCurrent().navigate(PlanAddress.plan(id));
        });
    }
}
