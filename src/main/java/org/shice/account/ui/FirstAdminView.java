package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.shice.account.FirstAdministrator;
import org.shice.organization.NewUnit;
import org.shice.organization.UnitKind;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FieldErrors;

/** The first page of an empty system: the organisation and its first 系统管理员, through the one-time link. */
@Route("first-administrator")
@AnonymousAllowed
class FirstAdminView extends Composite<EntrancePage> implements HasUrlParameter<String>, HasDynamicTitle {

    private final FirstAdministrator first;
    private final RadioButtonGroup<UnitKind> kind = new RadioButtonGroup<>();
    private final TextField unitName = field("name");
    private final TextField unitCode = field("code");
    private final TextField displayName = field("displayName");
    private final TextField username = field("username");
    private final PasswordFields password = new PasswordFields();
    private final FieldErrors errors = new FieldErrors(this);

    FirstAdminView(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        getContent().title(getPageTitle(), getTranslation("account.first.hint"));
        if (first.isOpen(token)) {
            form(token);
        } else {
            getContent().put(EntrancePage.alert(getTranslation("error.LinkExpired")), toLogin());
        }
    }

    /** The frame is not public, so it cannot be made from its class. */
    @Override
    protected EntrancePage initContent() {
        return new EntrancePage();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.first.title");
    }

    private void form(String token) {
        kind.setLabel(getTranslation("account.first.kind"));
        kind.setItems(UnitKind.CITY_BUREAU, UnitKind.UNIVERSITY);
        kind.setItemLabelGenerator(item -> getTranslation(Texts.key(item)));
        kind.setValue(UnitKind.CITY_BUREAU);
        errors.connect("name", unitName)
                .connect("code", unitCode)
                .connect("accounts[0].displayName", displayName)
                .connect("accounts[0].username", username);
        password.connect(errors);
        var create = new Button(getTranslation("account.first.create"), click -> create(token));
        create.setId("create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(kind, unitName, unitCode, displayName, username, password, create);
        fields.addClassName("entrance-fields");
        getContent().put(fields);
    }

    private void create(String token) {
        if (errors.accepts(() -> first.create(token, entered()))) {
            getContent().done(getTranslation("account.first.done"), toLogin());
        }
    }

    private FirstAdministrator.Setup entered() {
        var root = new NewUnit(null, unitCode.getValue().strip(), unitName.getValue(), kind.getValue(), null, null);
        return new FirstAdministrator.Setup(
                root, username.getValue().strip(), displayName.getValue(), password.checked());
    }

    private TextField field(String id) {
        var field = new TextField(getTranslation("account.first." + id));
        field.setId(id);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private Anchor toLogin() {
        return new Anchor("login", getTranslation("account.first.to-login"));
    }
}
