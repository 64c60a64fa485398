package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.FieldErrors;

/** A new password, typed twice, with the rule beside it. */
final class PasswordFields extends Composite<Div> {

    static final String NEW = "newPassword";
    static final String REPEATED = "repeatedPassword";

    private final PasswordField first = field(NEW);
    private final PasswordField second = field(REPEATED);

    PasswordFields() {
        first.setLabel(getTranslation("account.password.new"));
        first.setHelperText(getTranslation("account.password.rule"));
        second.setLabel(getTranslation("account.password.repeat"));
        getContent().addClassName("entrance-fields");
        getContent().add(first, second);
    }

    void connect(FieldErrors errors) {
        errors.connect(NEW, first).connect(REPEATED, second);
    }

    /** @throws InvalidInput when the two differ */
    String checked() {
        if (!first.getValue().equals(second.getValue())) {
            throw new InvalidInput(REPEATED, "account.password.different");
        }
        return first.getValue();
    }

    static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", id.startsWith("old") ? "current-password" : "new-password");
        return field;
    }
}
