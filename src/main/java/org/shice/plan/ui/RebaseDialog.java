package org.shice.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Moves a whole draft to another start; says before how many milestones move. */
final class RebaseDialog extends Dialog {

    private final PlanEditing editing;
    private final Plan plan;
    private final Runnable done;
    private final DayField start;
    private final ReasonField reason = new ReasonField();
    private final Paragraph preview = new Paragraph();
    private final FieldErrors errors;

    RebaseDialog(PlanEditing editing, Plan plan, Runnable done) {
        this.editing = editing;
        this.plan = plan;
        this.done = done;
        this.start = new DayField(getTranslation("plan.startsOn"));
        this.errors = new FieldErrors(this).connect("startsOn", start).connect("reason", reason);
        setHeaderTitle(getTranslation("plan.rebase"));
        start.setValue(plan.baseStartOn());
        start.setWidthFull();
        start.addValueChangeListener(change -> refresh());
        add(start, reason, preview);
        var save = new Button(getTranslation("plan.rebase"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
        refresh();
    }

    private void refresh() {
        if (start.getValue() != null) {
            var moved = editing.previewRebase(plan.campaign().id(), start.getValue()).stream()
                    .filter(PlanEditing.Move::isChange)
                    .count();
            preview.setText(getTranslation("plan.rebase.preview", moved));
        }
    }

    private void save() {
        var first = start.getValue();
        if (first != null && errors.accepts(() -> editing.rebase(plan.campaign().id(), first, reason.getValue()))) {
            close();
            done.run();
            Notice.success(getTranslation("plan.moved")).open();
        }
    }
}
