package org.shice.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.shice.plan.Milestone;
import org.shice.plan.Plan;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanWords;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Writes the words of a line of the plan page (附件2); an empty field takes the template's words again. */
final class WordsDialog extends Dialog {

    private static final int SHORT = 300;
    private static final int LONG = 600;

    WordsDialog(PlanEditing editing, PlanWords words, Plan plan, Milestone milestone, Runnable done) {
        var written = milestone.words();
        var departments =
                field("plan.sheet.lead", SHORT, written.departments(), words.departments(milestone, getLocale()));
        var participants = field(
                "plan.sheet.participants", LONG, written.participants(), words.participants(milestone, getLocale()));
        var note = field("plan.sheet.note", LONG, written.note(), words.note(plan, milestone, getLocale()));
        var errors = new FieldErrors(this)
                .connect("departments", departments)
                .connect("participants", participants)
                .connect("note", note);
        setHeaderTitle(words.name(milestone, getLocale()));
        add(new FormLayout(departments, participants, note));
        var save = new Button(getTranslation("plan.words.save"), click -> {
            var changed = new Milestone.Words(departments.getValue(), participants.getValue(), note.getValue());
            if (errors.accepts(() -> editing.describe(milestone.id(), changed))) {
                close();
                done.run();
                Notice.success(getTranslation("plan.moved")).open();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private TextField field(String key, int length, @Nullable String written, String template) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(length);
        field.setPlaceholder(template);
        field.setValue(written == null ? "" : written);
        return field;
    }
}
