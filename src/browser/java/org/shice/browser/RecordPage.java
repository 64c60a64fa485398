package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The teacher's own record (我的信息). */
final class RecordPage {

    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d:\\d\\d");

    private final Visitor teacher;

    private RecordPage(Visitor teacher) {
        this.teacher = teacher;
    }

    static RecordPage open(Visitor teacher) {
        teacher.open("my-record");
        assertThat(teacher.page().locator(".record-section")).isVisible();
        return new RecordPage(teacher);
    }

    void choose(String section) {
        teacher.page().locator("#section-" + section).click();
        teacher.page().waitForURL("**/my-record/" + section);
    }

    /** On a phone the sections are a choice above the form. */
    void chooseOnPhone(String sectionTitle) {
        teacher.page().locator(".record-section-select").click();
        teacher.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(sectionTitle))
                .click();
    }

    Locator field(String key) {
        return teacher.page().locator(".record-row #" + key);
    }

    /** Types a value and waits until the page says that it is saved. */
    void fill(String key, String value) {
        field(key).locator("input").fill(value);
        field(key).locator("input").press("Enter");
        field(key).locator("input").blur();
        sheIsToldItIsSaved();
    }

    void chooseFirst(String key) {
        field(key).getByRole(AriaRole.RADIO).first().check();
        sheIsToldItIsSaved();
    }

    private void sheIsToldItIsSaved() {
        assertThat(teacher.page().locator(".record-saved")).containsText(TIME);
    }

    /** The lines of 还差什么. */
    Locator gaps() {
        return teacher.page().locator(".record-gap");
    }

    Locator withdraw() {
        return teacher.button("review.withdraw");
    }

    /** Submits with the statement and the password. */
    void submit(String buttonKey, String password) {
        teacher.press(buttonKey);
        var dialog = teacher.dialog();
        dialog.getByRole(AriaRole.CHECKBOX).check();
        dialog.locator("vaadin-password-field input").fill(password);
        teacher.pressInDialog("review.submit");
        teacher.isTold("review.submitted");
    }

    /** The step of the status line at which the record stands. */
    Locator currentStep() {
        return teacher.page().locator(".status-step[aria-current=step]");
    }
}
