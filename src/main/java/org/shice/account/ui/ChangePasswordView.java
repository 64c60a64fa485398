package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.shice.account.OwnAccount;
import org.shice.account.Passwords;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Choosing a password of one's own (修改密码); the only page open while the one-time password is in use. */
@Route("password")
@PermitAll
class ChangePasswordView extends Composite<EntrancePage> implements HasDynamicTitle {

    private final Passwords passwords;
    private final AuthenticationContext authentication;
    private final PasswordField old = PasswordFields.field("oldPassword");
    private final PasswordFields chosen = new PasswordFields();
    private final FieldErrors errors = new FieldErrors(this);
    private final boolean forced;

    ChangePasswordView(Passwords passwords, OwnAccount own, AuthenticationContext authentication) {
        this.passwords = passwords;
        this.authentication = authentication;
        this.forced = own.me().filter(OwnAccount.Me::mustChangePassword).isPresent();
        old.setLabel(getTranslation(forced ? "account.password.one-time" : "account.password.old"));
        errors.connect("oldPassword", old);
        chosen.connect(errors);
        getContent()
                .title(
                        getTranslation("account.password.title"),
                        getTranslation(forced ? "account.password.first" : "account.password.hint"));
        var fields = new Div(old, chosen);
        fields.addClassName("entrance-fields");
        getContent().put(fields, buttons());
        old.focus();
    }

    /** The frame is not public, so it cannot be made from its class. */
    @Override
    protected EntrancePage initContent() {
        return new EntrancePage();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.password.title");
    }

    private Div buttons() {
        var save = new Button(getTranslation("account.password.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var leave = forced
                ? new Button(getTranslation("ui.user.log-out"), click -> authentication.logout())
                : new Button(getTranslation("ui.cancel"), click -> home());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(save, leave);
        buttons.addClassName("entrance-buttons");
        return buttons;
    }

    private void save() {
        var text = getTranslation("account.password.changed");
        if (errors.accepts(() -> SessionPerson.replace(passwords.change(old.getValue(), chosen.checked())))) {
            home();
            Notice.success(text).open();
        }
    }

    private static void home() {
        UI.getCurrent().navigate("");
    }
}
