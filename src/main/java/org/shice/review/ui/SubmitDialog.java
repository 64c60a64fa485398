package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.shice.review.SubmissionNotConfirmed;
import org.shice.ui.RefusalText;

/** The signature of a submission: the statement, the tick and the password. */
final class SubmitDialog extends Composite<Dialog> {

    private final Checkbox confirmed = new Checkbox();
    private final PasswordField password = new PasswordField();

    /** @param submitting sends with the tick and the password */
    SubmitDialog(Submitting submitting) {
        getContent().addClassName("submit-dialog");
        getContent().setHeaderTitle(getTranslation("review.submit.title"));
        confirmed.setLabel(getTranslation("review.submit.statement"));
        confirmed.setErrorMessage(getTranslation("review.submit.statement.missing"));
        confirmed.addValueChangeListener(change -> confirmed.setInvalid(false));
        password.setLabel(getTranslation("review.submit.password"));
        password.setHelperText(getTranslation("review.submit.password.help"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        var submit = new Button(getTranslation("review.submit"), click -> submit(submitting));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(password);
        var cancel =
                new Button(getTranslation("ui.cancel"), click -> getContent().close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(new Paragraph(getTranslation("review.submit.text")), confirmed, password);
        getContent().getFooter().add(cancel, submit);
    }

    void open() {
        getContent().open();
    }

    private void submit(Submitting submitting) {
        confirmed.setInvalid(!confirmed.getValue());
        if (confirmed.isInvalid()) {
            return;
        }
        try {
            submitting.submit(confirmed.getValue(), password.getValue());
            getContent().close();
        } catch (SubmissionNotConfirmed refused) {
            password.clear();
            password.setErrorMessage(RefusalText.of(this, refused));
            password.setInvalid(true);
            password.focus();
        }
    }

    /** Sends the record. */
    @FunctionalInterface
    interface Submitting {

        void submit(boolean confirmed, String password);
    }
}
