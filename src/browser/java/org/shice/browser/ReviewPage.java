package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The review page (审核) of one task. */
final class ReviewPage {

    private final Visitor reviewer;

    private ReviewPage(Visitor reviewer) {
        this.reviewer = reviewer;
    }

    static ReviewPage shown(Visitor reviewer) {
        assertThat(reviewer.page().locator(".review-desk")).isVisible();
        return new ReviewPage(reviewer);
    }

    void claim() {
        reviewer.press("review.claim");
        reviewer.sees("review.holder.me");
    }

    /** Writes a remark on a field. */
    void remark(String section, String field, String text) {
        var spot = field(section, field).locator(".remark-spot");
        spot.locator(".remark-write").click();
        spot.locator("textarea").fill(text);
        reviewer.press("review.remark.save");
        assertThat(spot.locator(".remark-text")).hasText(text);
    }

    Locator field(String section, String field) {
        return reviewer.page().locator("#section-%s #%s".formatted(section, field));
    }

    /** Returns the record to the teacher, which is what the dialog proposes. */
    void sendBack(String reason) {
        reviewer.press("review.return");
        reviewer.dialog().locator("vaadin-text-area textarea").fill(reason);
        reviewer.pressInDialog("review.return");
    }

    /** Approves, although nobody has ticked the originals. */
    void approve() {
        reviewer.press("review.approve");
        var confirm = reviewer.dialog();
        var told = reviewer.page().locator("vaadin-notification-card");
        assertThat(confirm.or(told).first()).isVisible();
        if (confirm.isVisible()) {
            reviewer.pressInDialog("review.approve");
        }
    }

    /** What the person wrote before and what stands there now. */
    Locator change() {
        return reviewer.page().locator(".change");
    }

    Locator sections() {
        return reviewer.page().locator(".review-section");
    }

    Locator picture() {
        reviewer.named(AriaRole.TAB, reviewer.text("review.tab.process")).click();
        return reviewer.page().locator("shice-bpmn-diagram");
    }
}
