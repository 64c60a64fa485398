package org.shice.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.shice.plan.Plan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Chooses where the sources contradict each other, with a reason. */
final class ChoiceDialog extends Dialog {

    ChoiceDialog(PlanEditing editing, Plan plan, PlanChoice choice, String title, Runnable done) {
        var option = new RadioButtonGroup<String>();
        option.setItems(choice.options());
        option.setItemLabelGenerator(one -> getTranslation("plan.option." + one));
        option.setValue(plan.choices().get(choice));
        option.setLabel(title);
        var reason = new ReasonField();
        var errors = new FieldErrors(this).connect("option", option).connect("reason", reason);
        setHeaderTitle(choice.id());
        add(option, reason);
        var id = plan.campaign().id();
        var save = new Button(getTranslation("plan.choices.save"), click -> {
            if (errors.accepts(() -> editing.choose(id, choice, option.getValue(), reason.getValue()))) {
                close();
                done.run();
                Notice.success(getTranslation("plan.moved")).open();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }
}
