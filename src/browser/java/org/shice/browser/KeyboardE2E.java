package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.review.ReviewWorld;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A reviewer whose hands stay on the keyboard. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardE2E {

    private static final String NAME = "测试甲";

    @Autowired
    private ApplicationContext context;

    private ReviewWorld world;

    @BeforeAll
    void settle() {
        world = new ReviewWorld(context);
    }

    @Test
    void records_are_taken_approved_and_returned_by_keys_alone(Visits visits) {
        var school = world.people.school(world.district);
        var reviewer = world.people.person(school, Role.INFORMATION_ADMIN);
        var first = world.teacher(school);
        var second = world.teacher(school);
        world.submits(first);
        world.submits(second);
        var at = visits.loggedIn(Language.CHINESE, reviewer.username(), TestPeople.PASSWORD);
        TaskListPage.open(at);

        at.types("j");
        assertThat(at.page().locator("vaadin-grid").locator("td:focus")).isVisible();
        at.types("Enter");
        ReviewPage.shown(at);
        at.types("c");
        at.sees("review.holder.me");
        at.types("a");
        assertThat(at.dialog()).containsText(at.text("review.approve.ask", NAME));
        at.types("Enter");
        at.isTold("review.approved", NAME, 1);

        at.types("r");
        assertThat(at.dialog().locator("textarea")).isFocused();
        at.page().keyboard().type("学历证书不清楚，请重新核对。");
        at.tabTo(at.inDialog("review.return"));
        at.types("Enter");
        at.isTold("review.returned", NAME, 0);
        at.sees("tasks.empty.free");
        assertThat(world.stageOf(first)).isIn(Stage.DISTRICT, Stage.RETURNED);
        assertThat(world.stageOf(second)).isIn(Stage.DISTRICT, Stage.RETURNED).isNotEqualTo(world.stageOf(first));
    }
}
