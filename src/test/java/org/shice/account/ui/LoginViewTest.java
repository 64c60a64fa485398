package org.shice.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.login.AbstractLogin.ForgotPasswordEvent;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountLocked;
import org.shice.account.FirstAdministrator;
import org.shice.platform.error.Refusal;
import org.shice.ui.BrowserlessPage;
import org.springframework.security.web.WebAttributes;

class LoginViewTest extends BrowserlessPage {

    private FirstAdministrator first;

    @BeforeEach
    void prepare() {
        first = mocked(FirstAdministrator.class);
        routes(LoginView.class);
    }

    @Test
    void form_asks_for_account_name_or_document_number() {
        open();
        visit("login");
        assertThat(words()).contains("账号或证件号", "忘记密码").doesNotContain("Sign in");
        assertThat(text()).contains("师册", "English");
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    @Test
    void form_speaks_english() {
        inEnglish();
        open();
        visit("login");
        assertThat(words()).contains("Account name or document number", "Sign in");
        assertThat(text()).contains("中文");
    }

    @Test
    void failed_attempt_says_why() {
        inEnglish();
        open();
        failedWith(new AccountLocked(NOW));
        visit("login?error");
        assertThat(_get(LoginForm.class).isError()).isTrue();
        assertThat(words()).contains("Too many wrong passwords. The account is locked until 10:00.");
    }

    @Test
    void failed_attempt_without_a_known_reason_says_what_is_likely() {
        open();
        visit("login?error");
        assertThat(words()).contains("账号或密码不正确");
    }

    @Test
    void forgotten_password_leads_to_the_administrator() {
        open();
        visit("login");
        assertThat(text()).doesNotContain("请联系本单位系统管理员");
        var form = _get(LoginForm.class);
        ComponentUtil.fireEvent(form, new ForgotPasswordEvent(form, true));
        assertThat(text()).contains("请联系本单位系统管理员");
    }

    @Test
    void empty_system_points_to_the_link_of_the_start() {
        when(first.isNeeded()).thenReturn(true);
        open();
        visit("login");
        assertThat(text()).contains("一次性链接");
    }

    private static void failedWith(Refusal refusal) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, new SignInFailure(refusal));
    }

    private static String words() {
        return String.valueOf(_get(LoginForm.class).getElement().getPropertyRaw("i18n"));
    }
}
