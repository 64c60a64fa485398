package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitInfo;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;

/** What a plan needs: where, from which template, from when, and the answers where the sources contradict each other. */
final class NewPlanForm extends Composite<Div> {

    private static final int NAME_LENGTH = 200;

    private final Plans plans;
    private final TextField name = new TextField();
    private final ComboBox<UnitInfo> unit = new ComboBox<>();
    private final ComboBox<PlanTemplate> template = new ComboBox<>();
    private final DayField start;
    private final ChoiceFields choices;

    NewPlanForm(Plans plans, ChoiceRegister register, List<UnitInfo> places, LocalDate today) {
        this.plans = plans;
        this.choices = new ChoiceFields(register);
        this.start = new DayField(getTranslation("plan.startsOn"));
        label();
        start.setValue(today);
        unit.setItems(places);
        getContent().addClassName("plan-form");
        var what = new Div(new H3(getTranslation("plan.what")), new FormLayout(name, unit, template, start));
        what.addClassName("panel");
        getContent().add(what, choices);
        places.stream().findFirst().ifPresent(unit::setValue);
    }

    void connect(FieldErrors errors) {
        errors.connect("name", name)
                .connect("unit", unit)
                .connect("template", template)
                .connect("startsOn", start);
    }

    /** Calls back whenever the dates may be others. */
    void onChange(Runnable refresh) {
        template.addValueChangeListener(change -> refresh.run());
        start.addValueChangeListener(change -> refresh.run());
        choices.onChange(refresh);
    }

    /** The plan, or nothing while something is missing. */
    Optional<NewPlan> plan() {
        var place = unit.getValue();
        var chosen = template.getValue();
        var first = start.getValue();
        if (place == null || chosen == null || first == null) {
            return Optional.empty();
        }
        return Optional.of(new NewPlan(name.getValue(), place.id(), chosen.key(), first, choices.answers()));
    }

    private void label() {
        name.setLabel(getTranslation("plan.name"));
        name.setMaxLength(NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        unit.setLabel(getTranslation("plan.unit"));
        unit.setItemLabelGenerator(UnitInfo::name);
        unit.setRequiredIndicatorVisible(true);
        unit.addValueChangeListener(change -> offer(change.getValue()));
        template.setLabel(getTranslation("plan.template"));
        template.setItemLabelGenerator(choice -> getTranslation("plan.template." + choice.key()));
        template.setRequiredIndicatorVisible(true);
        template.addValueChangeListener(change -> choices.show(change.getValue()));
        start.setHelperText(getTranslation("plan.startsOn.help"));
        start.setRequiredIndicatorVisible(true);
    }

    private void offer(@Nullable UnitInfo place) {
        var fitting = place == null ? List.<PlanTemplate>of() : plans.templates(place.kind());
        template.setItems(fitting);
        fitting.stream().findFirst().ifPresent(template::setValue);
    }
}
