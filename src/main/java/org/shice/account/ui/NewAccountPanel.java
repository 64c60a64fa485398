package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.shice.account.IssuedAccount;
import org.shice.account.NewAccount;
import org.shice.organization.ui.UnitField;
import org.shice.ui.FieldErrors;

/** Asks for an account of one person who is in no roster, such as a reviewer of the bureau. */
final class NewAccountPanel extends Composite<Div> {

    private final AccountServices services;
    private final TextField username = new TextField();
    private final TextField displayName = new TextField();
    private final TextField document = new TextField();
    private final UnitField unit;
    private final FieldErrors errors = new FieldErrors(this);
    private Consumer<IssuedAccount> issued = account -> {};

    NewAccountPanel(AccountServices services) {
        this.services = services;
        this.unit = new UnitField(services.units().all());
        displayName.setLabel(getTranslation("accounts.column.name"));
        username.setLabel(getTranslation("accounts.column.username"));
        username.setHelperText(getTranslation("accounts.username.help"));
        document.setLabel(getTranslation("accounts.document"));
        document.setHelperText(getTranslation("accounts.document.help"));
        unit.setLabel(getTranslation("accounts.unit"));
        errors.connect("accounts[0].username", username).connect("accounts[0].displayName", displayName);
        errors.connect("accounts[0].documentNumber", document).connect("accounts[0].homeUnit", unit);
        var fields = new FormLayout(displayName, username, document, unit);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var create = new Button(getTranslation("accounts.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("accounts.new.hint")), fields, create);
    }

    void onIssued(Consumer<IssuedAccount> listener) {
        issued = listener;
    }

    private void create() {
        unit.setInvalid(unit.isEmpty());
        if (unit.isEmpty()) {
            unit.setErrorMessage(getTranslation("error.account.unit"));
            return;
        }
        var number = document.getValue().isBlank() ? null : document.getValue().strip();
        var plan = new NewAccount(
                username.getValue(),
                displayName.getValue(),
                number,
                unit.getValue().id());
        errors.accepts(() -> {
            var account = services.accounts().issue(List.of(plan)).get(0);
            new OneTimePasswordDialog(account, () -> issued.accept(account)).open();
        });
    }
}
