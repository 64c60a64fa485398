package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.TestPeople;
import org.shice.demo.CityPlan;
import org.shice.demo.CityWorld;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Takes the pictures of the README, of a small demo city, into {@code target/pictures}; with
 * {@code -Dshice.pictures=docs/images} into the documents themselves.
 */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesE2E {

    private static final Path FOLDER = Path.of(System.getProperty("shice.pictures", "target/pictures"));
    private static final String PASSWORD = "Shice-demo-2026";
    private static final long LARGEST_BYTES = 250_000;
    private static final double REHEARSAL_MILLIS = 300_000;
    private static final int ENOUGH_FOR_EVERY_STATE = 18;

    @Autowired
    private CityWorld city;

    private String prefix = "";

    @BeforeAll
    void build() {
        prefix = TestPeople.unique();
        city.create(new CityPlan(prefix, 3, 1, 2, ENOUGH_FOR_EVERY_STATE, 2026));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pages_for_the_readme(Language language, Visits visits) throws IOException {
        var teacher = visits.loggedIn(language, prefix + "t11005", PASSWORD);
        RecordPage.open(teacher);
        take(teacher, "record", language);

        var phone = visits.visitor(language, Screen.PHONE).logIn(prefix + "t11006", PASSWORD);
        RecordPage.open(phone);
        assertThat(phone.overflow()).isZero();
        take(phone, "phone", language);

        takeReview(visits.loggedIn(language, prefix + "s11-info", PASSWORD), language);

        var manager = visits.loggedIn(language, prefix + "city-manager", PASSWORD);
        manager.open("progress");
        assertThat(manager.page().locator(".progress-table")).isVisible();
        take(manager, "progress", language);
        takeBoard(manager, language);
    }

    private static void takeBoard(Visitor manager, Language language) throws IOException {
        manager.open("board");
        assertThat(manager.page().locator(".board-table")).isVisible();
        take(manager, "board", language);
        manager.saying("board.timeline.title").first().click();
        assertThat(manager.page().locator(".timeline-table")).isVisible();
        take(manager, "timeline", language);
        manager.saying("board.diagram.title").first().click();
        assertThat(manager.page().locator("shice-bpmn-diagram .bpmn-clickable").first())
                .isVisible();
        take(manager, "diagram", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rehearsal_for_the_readme(Language language, Visits visits) throws IOException {
        var lead = visits.loggedIn(language, prefix + "city-lead", PASSWORD);
        lead.open("rehearsals");
        lead.page().getByLabel(lead.text("rehearsal.units")).fill("6");
        lead.page().getByLabel(lead.text("rehearsal.teachers")).fill("60");
        lead.press("rehearsal.start");
        assertThat(lead.page().locator(".rehearsal-report table").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(REHEARSAL_MILLIS));
        take(lead, "rehearsal", language);
    }

    private static void takeReview(Visitor reviewer, Language language) throws IOException {
        var list = TaskListPage.open(reviewer);
        assertThat(reviewer.page().locator(".task-name").first()).isVisible();
        take(reviewer, "tasks", language);
        var review = list.reviewFirst();
        take(reviewer, "review", language);
        assertThat(review.picture().locator("svg .bpmn-current").first()).isVisible();
        take(reviewer, "process", language);
    }

    /** A page without a hole in its texts, as a file that a document can carry. */
    private static void take(Visitor at, String name, Language language) throws IOException {
        at.waitsForThePage();
        var file = FOLDER.resolve("%s-%s.png".formatted(name, language.texts().getLanguage()));
        at.page().screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        assertThat(Files.size(file)).isBetween(1L, LARGEST_BYTES);
        assertThat(at.page().locator("body").innerText()).doesNotContainPattern("![a-z][\\w.-]+!");
    }
}
