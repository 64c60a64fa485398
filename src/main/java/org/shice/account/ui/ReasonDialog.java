package org.shice.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.shice.ui.FieldErrors;

/** Asks why before an act on an account; stays open with the text while the reason is refused. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    /** @param key the prefix of the texts {@code .question}, {@code .consequence}, {@code .reason} */
    ReasonDialog(String key, String person, Consumer<String> action) {
        setHeaderTitle(getTranslation(key + ".question", person));
        var reason = new TextArea(getTranslation(key + ".reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.focus();
        var errors = new FieldErrors(this).connect("note", reason);
        var act = new Button(getTranslation(key), click -> {
            if (errors.accepts(() -> action.accept(reason.getValue()))) {
                close();
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation(key + ".consequence")), reason);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), act);
        setWidth("min(30rem, 92vw)");
    }
}
