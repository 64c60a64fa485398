package org.shice.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountId;
import org.shice.account.OwnAccount;
import org.shice.account.Passwords;
import org.shice.account.SignedInPerson;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.BrowserlessPage;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class ChangePasswordViewTest extends BrowserlessPage {

    private static final UUID ID = new UUID(4, 2);

    private Passwords passwords;
    private OwnAccount own;

    @BeforeEach
    void prepare() {
        passwords = mocked(Passwords.class);
        own = mocked(OwnAccount.class);
        bean(PasswordGate.class, new PasswordGate(own));
        routes(ChangePasswordView.class);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person("old"), null, List.of())));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void one_time_password_leads_here_from_every_page() {
        mustChange(true);
        start();
        visit("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("password");
        assertThat(text()).contains("这是您第一次登录").contains("退出登录").doesNotContain("取消");
    }

    @Test
    void own_password_leads_nowhere_else() {
        mustChange(false);
        start();
        visit("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void two_different_passwords_are_not_sent() {
        mustChange(false);
        start();
        visit("password");
        enter("Old-Teapot-1", "Blue-Teapot-7041", "Blue-Teapot-7042");
        assertThat(field("repeatedPassword").isInvalid()).isTrue();
        assertThat(field("repeatedPassword").getErrorMessage()).isEqualTo("两次输入的密码不一致。");
        verify(passwords, never()).change(any(), any());
    }

    @Test
    void broken_rule_stands_at_the_field_and_nothing_typed_is_lost() {
        mustChange(false);
        inEnglish();
        when(passwords.change("Old-Teapot-1", "short"))
                .thenThrow(new InvalidInput("newPassword", "error.password.short", 10));
        start();
        visit("password");
        enter("Old-Teapot-1", "short", "short");
        assertThat(field("newPassword").getErrorMessage()).isEqualTo("The password needs at least 10 characters.");
        assertThat(field("newPassword").getValue()).isEqualTo("short");
    }

    @Test
    void new_password_goes_on_in_this_session() {
        mustChange(false);
        when(passwords.change("Old-Teapot-1", "Blue-Teapot-7041")).thenReturn(person("new"));
        start();
        visit("password");
        enter("Old-Teapot-1", "Blue-Teapot-7041", "Blue-Teapot-7041");
        assertThat(SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .isEqualTo(person("new"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
        assertThat(text()).contains("密码已修改");
    }

    /** The application has a home of its own, so this one is known here only. */
    private void start() {
        open();
        RouteConfiguration.forApplicationScope().setRoute("", Home.class);
    }

    private static void enter(String old, String chosen, String repeated) {
        _setValue(field("oldPassword"), old);
        _setValue(field("newPassword"), chosen);
        _setValue(field("repeatedPassword"), repeated);
        _click(_get(Button.class, spec -> spec.withId("save")));
    }

    private static PasswordField field(String id) {
        return _get(PasswordField.class, spec -> spec.withId(id));
    }

    private void mustChange(boolean forced) {
        var unit = new UnitInfo(UnitId.random(), "1", "School", UnitKind.SCHOOL, null, null, null, "1/", true);
        var me = new OwnAccount.Me(new AccountId(ID), "t1001", "Ada", unit, forced, null, List.of());
        when(own.me()).thenReturn(Optional.of(me));
    }

    private static SignedInPerson person(String username) {
        return new SignedInPerson(ID, username, "Ada", NOW, NOW);
    }

    static class Home extends Div {}
}
