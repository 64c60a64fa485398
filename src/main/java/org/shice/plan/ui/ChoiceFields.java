package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanPoint;
import org.shice.plan.PlanTemplate;

/** The answers where the sources contradict each other, each with the wording of the source. */
final class ChoiceFields extends Composite<Div> {

    private final Map<PlanChoice, RadioButtonGroup<String>> fields = new EnumMap<>(PlanChoice.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private final ChoiceRegister register;

    ChoiceFields(ChoiceRegister register) {
        this.register = register;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void show(@Nullable PlanTemplate template) {
        fields.clear();
        getContent().removeAll();
        if (template == null) {
            return;
        }
        var all = new Div();
        all.addClassName("plan-choices");
        register.points(template.key()).forEach(point -> {
            var choice = point.choice();
            if (choice != null) {
                all.add(entry(point, choice, template.key()));
            }
        });
        var details = new Details(getTranslation("plan.choices.more"), all);
        details.addClassName("panel");
        getContent().add(details);
    }

    Map<PlanChoice, String> answers() {
        var answers = new EnumMap<PlanChoice, String>(PlanChoice.class);
        fields.forEach((choice, field) -> answers.put(choice, field.getValue()));
        return answers;
    }

    private Div entry(PlanPoint point, PlanChoice choice, String template) {
        var field = new RadioButtonGroup<String>();
        field.setLabel(point.id() + " " + getTranslation(point.titleKey()));
        field.setItems(choice.options());
        field.setItemLabelGenerator(option -> getTranslation("plan.option." + option));
        field.setValue(choice.defaultFor(template));
        field.addValueChangeListener(change -> listeners.forEach(Runnable::run));
        fields.put(choice, field);
        return new Div(field, new SourceQuotes(point));
    }
}
