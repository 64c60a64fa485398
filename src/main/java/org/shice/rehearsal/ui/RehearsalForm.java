package org.shice.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Optional;
import org.shice.rehearsal.NewRehearsal;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;

/** What to rehearse. */
final class RehearsalForm extends Composite<Div> {

    private static final int UNITS = 20;
    private static final int TEACHERS = 400;
    private static final int SEED = 1;

    private final SubjectFields subject;
    private final IntegerField units = new IntegerField();
    private final IntegerField teachers = new IntegerField();
    private final IntegerField seed = new IntegerField();
    private final DayField start;

    RehearsalForm(SubjectFields subject, LocalDate today) {
        this.subject = subject;
        number(units, getTranslation("rehearsal.units"), UNITS);
        number(teachers, getTranslation("rehearsal.teachers"), TEACHERS);
        number(seed, getTranslation("rehearsal.seed"), SEED);
        seed.setHelperText(getTranslation("rehearsal.seed.help"));
        start = new DayField(getTranslation("rehearsal.startsOn"));
        start.setValue(today);
        subject.onPlan(start::setValue);
        getContent().add(subject, new FormLayout(start, units, teachers, seed));
    }

    private static void number(IntegerField field, String label, int value) {
        field.setLabel(label);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setMin(0);
    }

    void connect(FieldErrors errors) {
        subject.connect(errors);
        errors.connect("units", units)
                .connect("teachers", teachers)
                .connect("seed", seed)
                .connect("startsOn", start);
    }

    /** The rehearsal, or nothing while something is missing. */
    Optional<NewRehearsal> rehearsal() {
        var plan = subject.plan().orElse(null);
        var template = subject.template().orElse(null);
        var day = start.getValue();
        if ((plan == null && template == null)
                || day == null
                || units.isEmpty()
                || teachers.isEmpty()
                || seed.isEmpty()) {
            return Optional.empty();
        }
        var language = getLocale().getLanguage().equals("en") ? "en" : "zh";
        return Optional.of(new NewRehearsal(
                template, plan, units.getValue(), teachers.getValue(), seed.getValue(), day, language));
    }
}
