package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.account.FirstAdministrator;
import org.shice.account.SignedInPerson;
import org.shice.platform.error.Refusal;
import org.shice.ui.RefusalText;
import org.springframework.security.web.WebAttributes;

/** Signing in by account name or document number (登录). Says honestly why it did not work. */
@Route("login")
@AnonymousAllowed
class LoginView extends Composite<EntrancePage> implements BeforeEnterObserver, HasDynamicTitle {

    private final AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();
    private final Paragraph help = new Paragraph();

    LoginView(AuthenticationContext authentication, FirstAdministrator first) {
        this.authentication = authentication;
        form.setAction("login");
        form.setI18n(words(null));
        form.addForgotPasswordListener(event -> help.setVisible(true));
        help.setText(getTranslation("account.login.forgotten.help"));
        help.addClassName("entrance-hint");
        help.getElement().setAttribute("role", "status");
        help.setVisible(false);
        if (first.isNeeded()) {
            getContent().put(EntrancePage.alert(getTranslation("account.login.empty")));
        }
        getContent().put(form, help);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.getAuthenticatedUser(SignedInPerson.class).isPresent()) {
            event.forwardTo("");
        } else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.setI18n(words(failure().map(why -> RefusalText.of(this, why)).orElse(null)));
            form.setError(true);
        }
    }

    /** The frame is not public, so it cannot be made from its class. */
    @Override
    protected EntrancePage initContent() {
        return new EntrancePage();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.login.title");
    }

    private LoginI18n words(@Nullable String failure) {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle(getTranslation("account.login.title"));
        fields.setUsername(getTranslation("account.login.username"));
        fields.setPassword(getTranslation("account.login.password"));
        fields.setSubmit(getTranslation("account.login.submit"));
        fields.setForgotPassword(getTranslation("account.login.forgotten"));
        var error = words.getErrorMessage();
        error.setTitle(getTranslation("account.login.failed"));
        error.setMessage(failure == null ? getTranslation("error.WrongCredentials") : failure);
        error.setUsername(getTranslation("account.login.username.required"));
        error.setPassword(getTranslation("account.login.password.required"));
        return words;
    }

    /** Kept by Spring Security in the session of the failed attempt. */
    private static Optional<Refusal> failure() {
        var session = VaadinSession.getCurrent().getSession();
        return session != null
                        && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof SignInFailure failure
                ? Optional.of(failure.refusal())
                : Optional.empty();
    }
}
