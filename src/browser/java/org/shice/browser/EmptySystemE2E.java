package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shice.account.TestPeople;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The first minute of a new installation, on a database of its own. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=shice-empty")
@ActiveProfiles("test")
@DirtiesContext
@BrowserTest
class EmptySystemE2E {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/(first-administrator/\\S+)");

    @Test
    void link_of_the_start_makes_the_first_administrator_once(Visits visits, CapturedOutput output) {
        var start = LINK.matcher(output.getAll());
        assertThat(start.find()).isTrue();
        var at = visits.visitor(Language.CHINESE);
        at.open("login").sees("account.login.empty");

        at.open(start.group(1));
        fill(at, "name", "云湖市教育局");
        fill(at, "code", "990600");
        fill(at, "displayName", "测试丙");
        fill(at, "username", "first-admin");
        fill(at, "newPassword", TestPeople.PASSWORD);
        fill(at, "repeatedPassword", TestPeople.PASSWORD);
        at.press("account.first.create");
        at.sees("account.first.done");

        at.open(start.group(1)).sees("error.LinkExpired");
        at.logIn("first-admin", TestPeople.PASSWORD).open("organization");
        assertThat(at.page().getByText("云湖市教育局").first()).isVisible();
    }

    private static void fill(Visitor at, String field, String value) {
        at.page().locator("#" + field + " input").fill(value);
    }
}
