package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.shice.profile.RecordInfo;
import org.shice.ui.FieldErrors;

/** Gives one person a new one-time password, with a note who asked and how it was checked. */
final class ReissueDialog extends Composite<Dialog> {

    private static final int LONGEST_NOTE = 500;

    private final StaffServices services;
    private final RecordInfo person;
    private final Runnable changed;
    private final TextArea note = new TextArea(getTranslation("staff.reissue.note"));
    private final FieldErrors errors = new FieldErrors(this);

    ReissueDialog(StaffServices services, RecordInfo person, Runnable changed) {
        this.services = services;
        this.person = person;
        this.changed = changed;
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        errors.connect("note", note);
        var reissue = new Button(getTranslation("staff.reissue"), click -> reissue());
        reissue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("staff.reissue.title", person.name()));
        dialog.setWidth("min(30rem, 92vw)");
        dialog.add(new Paragraph(getTranslation("staff.reissue.consequence")), note);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), reissue);
    }

    void open() {
        getContent().open();
        note.focus();
    }

    private void reissue() {
        errors.accepts(() -> {
            var slip = services.accounts().reissue(person.id(), note.getValue());
            getContent().close();
            changed.run();
            new SlipsDialog(services, List.of(slip), 0, 0).open();
        });
    }
}
