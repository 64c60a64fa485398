package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Accounts;
import org.shice.account.NewAccount;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The doors: the first password, a forgotten one, and too many wrong ones. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntranceE2E {

    private static final int ATTEMPTS = 5;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SystemIdentity system;

    private TestPeople people;

    @BeforeAll
    void settle() {
        people = new TestPeople(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_time_password_opens_nothing_but_its_own_change(Language language, Visits visits) {
        var username = TestPeople.unique();
        var home = people.city().id();
        var issued = system.call(() -> accounts.issue(List.of(new NewAccount(username, "测试乙", null, home))))
                .get(0);
        var at = visits.loggedIn(language, username, issued.oneTimePassword());

        at.sees("account.password.first");
        at.open("tasks");
        at.sees("account.password.first");
        choose(at, issued.oneTimePassword(), "password");
        assertThat(at.page().locator("#newPassword")).hasAttribute("invalid", "");
        choose(at, issued.oneTimePassword(), TestPeople.PASSWORD);

        at.isTold("account.password.changed");
        visits.loggedIn(language, username, TestPeople.PASSWORD).page().waitForURL("**/");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void account_is_locked_after_wrong_passwords_and_says_until_when(Language language, Visits visits) {
        var person = people.person(people.city(), Role.MANAGER);
        var at = visits.visitor(language);
        for (var i = 0; i < ATTEMPTS; i++) {
            at.tryToLogIn(person.username(), "Wrong-Teapot-%d".formatted(i));
            at.page().waitForURL("**/login?error**");
        }
        at.tryToLogIn(person.username(), TestPeople.PASSWORD);

        var locked = at.text("error.AccountLocked", "").replaceAll("[.。]\\s*$", "");
        assertThat(at.page().locator("vaadin-login-form")).containsText(locked.strip());
    }

    @Test
    void unknown_account_and_wrong_password_look_alike(Visits visits) {
        var at = visits.visitor(Language.CHINESE);
        at.tryToLogIn(TestPeople.unique(), TestPeople.PASSWORD);
        assertThat(at.page().locator("vaadin-login-form")).containsText(at.text("error.WrongCredentials"));
        at.press("account.login.forgotten");
        at.sees("account.login.forgotten.help");
    }

    private static void choose(Visitor at, String old, String chosen) {
        at.page().locator("#oldPassword input").fill(old);
        at.page().locator("#newPassword input").fill(chosen);
        at.page().locator("#repeatedPassword input").fill(chosen);
        at.press("account.password.save");
    }
}
