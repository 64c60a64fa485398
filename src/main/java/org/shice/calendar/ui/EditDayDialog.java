package org.shice.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.shice.calendar.CalendarEdits;
import org.shice.calendar.DayInfo;
import org.shice.calendar.DayKind;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Says what a day is, or makes it again what was announced. */
final class EditDayDialog extends Dialog {

    private static final int NAME_LENGTH = 40;
    private static final int REASON_LENGTH = 300;

    private final CalendarEdits edits;
    private final DayInfo day;
    private final Runnable done;
    private final RadioButtonGroup<DayKind> kind = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final TextField reason = new TextField();
    private final FieldErrors errors;

    EditDayDialog(CalendarEdits edits, DayInfo day, Runnable done) {
        this.edits = edits;
        this.day = day;
        this.done = done;
        this.errors = new FieldErrors(this)
                .connect("kind", kind)
                .connect("name", name)
                .connect("reason", reason);
        setHeaderTitle(getTranslation("calendar.edit", DateText.day(day.day())));
        label();
        var consequence = new Paragraph(getTranslation("calendar.edit.consequence"));
        consequence.addClassName("quiet");
        add(kind, new FormLayout(name, reason), consequence);
        addButtons();
    }

    private void label() {
        kind.setLabel(getTranslation("calendar.kind"));
        kind.setItems(choices(day.day()));
        kind.setItemLabelGenerator(choice -> getTranslation(Texts.key(choice)));
        kind.setValue(day.kind());
        name.setLabel(getTranslation("calendar.name"));
        name.setMaxLength(NAME_LENGTH);
        name.setValue(day.name() == null ? "" : day.name());
        reason.setLabel(getTranslation("calendar.reason"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
    }

    private void addButtons() {
        var save = new Button(
                getTranslation("calendar.save"),
                click -> act(() -> edits.edit(day.day(), kind.getValue(), name.getValue(), reason.getValue())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (day.edit() != null) {
            getFooter()
                    .add(new Button(
                            getTranslation("calendar.restore"),
                            click -> act(() -> edits.withdraw(day.day(), reason.getValue()))));
        }
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void act(Runnable change) {
        if (errors.accepts(change)) {
            close();
            done.run();
            Notice.success(getTranslation("calendar.saved", DateText.day(day.day())))
                    .open();
        }
    }

    private static List<DayKind> choices(LocalDate day) {
        var free = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return free
                ? List.of(DayKind.WEEKEND, DayKind.PUBLIC_HOLIDAY, DayKind.MAKE_UP_WORKDAY)
                : List.of(DayKind.WORKDAY, DayKind.PUBLIC_HOLIDAY);
    }
}
