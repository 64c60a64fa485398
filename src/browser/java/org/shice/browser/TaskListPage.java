package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The task list (审核任务) with everything that is free. */
final class TaskListPage {

    private final Visitor reviewer;

    private TaskListPage(Visitor reviewer) {
        this.reviewer = reviewer;
    }

    static TaskListPage open(Visitor reviewer) {
        reviewer.open("tasks");
        assertThat(reviewer.page().locator(".list-count")).isVisible();
        return new TaskListPage(reviewer);
    }

    /** The lines of people with this name; a grid keeps lines that left it, hidden. */
    Locator line(String name) {
        return reviewer.page().locator(".task-name:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    ReviewPage review(String name) {
        line(name).click();
        return ReviewPage.shown(reviewer);
    }

    ReviewPage reviewFirst() {
        reviewer.page().locator(".task-name:visible").first().click();
        return ReviewPage.shown(reviewer);
    }

    void claimFirst() {
        reviewer.button("tasks.claim").first().click();
    }

    /** Ticks every line that is loaded. */
    void selectAll() {
        reviewer.press("tasks.bulk.select-top", 200);
        assertThat(reviewer.page().locator(".bulk-bar")).isVisible();
    }

    Locator result() {
        return reviewer.dialog().locator(".bulk-result-done");
    }

    Locator refused() {
        return reviewer.dialog().locator(".bulk-refused").getByRole(AriaRole.LISTITEM);
    }
}
