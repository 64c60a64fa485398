package org.shice.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import org.shice.calendar.WeekendPolicy;
import org.shice.plan.Milestone;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.PlanWords;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Moves a milestone or does without it, with a reason; says before what would move. */
final class MilestoneDialog extends Dialog {

    private final PlanEditing editing;
    private final PlanWords words;
    private final Plan plan;
    private final Milestone milestone;
    private final Runnable done;
    private final DayField start;
    private final DayField due;
    private final ComboBox<WeekendPolicy> weekend = new ComboBox<>();
    private final ReasonField reason = new ReasonField();
    private final Paragraph preview = new Paragraph();
    private final FieldErrors errors;

    MilestoneDialog(PlanEditing editing, PlanWords words, Plan plan, Milestone milestone, Runnable done) {
        this.editing = editing;
        this.words = words;
        this.plan = plan;
        this.milestone = milestone;
        this.done = done;
        this.start = new DayField(getTranslation("plan.startsOn.one"));
        this.due = new DayField(getTranslation("plan.dueOn"));
        this.errors = new FieldErrors(this)
                .connect("startsOn", start)
                .connect("dueOn", due)
                .connect("reason", reason);
        setHeaderTitle(words.name(milestone, getLocale()));
        fill();
        preview.getElement().setAttribute("aria-live", "polite");
        add(new FormLayout(start, due, weekend), reason, preview);
        addButtons();
        refresh();
    }

    private void fill() {
        start.setValue(milestone.startsOn());
        due.setValue(milestone.due().nominal());
        weekend.setLabel(getTranslation("plan.weekend"));
        weekend.setItems(WeekendPolicy.values());
        weekend.setItemLabelGenerator(policy -> getTranslation(Texts.key(policy)));
        weekend.setValue(milestone.due().policy());
        start.addValueChangeListener(change -> refresh());
        due.addValueChangeListener(change -> refresh());
        weekend.addValueChangeListener(change -> refresh());
    }

    private void addButtons() {
        var save = new Button(
                getTranslation("plan.move"), click -> act(() -> editing.move(milestone.id(), dates(), reason())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (milestone.stage() == null) {
            var leave = new Button(
                    getTranslation("plan.cancel"), click -> act(() -> editing.cancel(milestone.id(), reason())));
            leave.addThemeVariants(ButtonVariant.LUMO_ERROR);
            getFooter().add(leave);
        }
        var written = new Button(getTranslation("plan.words"), click -> {
            close();
            new WordsDialog(editing, words, plan, milestone, done).open();
        });
        getFooter().add(written, new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void refresh() {
        preview.setText("");
        if (isComplete()) {
            errors.accepts(() -> {
                var move = editing.previewMove(milestone.id(), dates()).get(0);
                preview.setText(getTranslation(
                        "plan.move.preview",
                        DateText.day(milestone.due().effective()),
                        DateText.day(move.due().effective()),
                        words.why(move.due(), getLocale())));
            });
        }
    }

    private void act(Runnable change) {
        if (isComplete() && errors.accepts(change)) {
            close();
            done.run();
            Notice.success(getTranslation("plan.moved")).open();
        }
    }

    private boolean isComplete() {
        return start.getValue() != null && due.getValue() != null && weekend.getValue() != null;
    }

    private Dates dates() {
        return new Dates(start.getValue(), due.getValue(), weekend.getValue());
    }

    private String reason() {
        return reason.getValue();
    }
}
