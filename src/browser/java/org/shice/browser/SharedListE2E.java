package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.organization.UnitInfo;
import org.shice.review.ReviewWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two reviewers of one school work from one list, side by side. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedListE2E {

    private static final String NAME = "测试甲";

    @Autowired
    private ApplicationContext context;

    private ReviewWorld world;
    private TestPerson ada;
    private TestPerson grace;

    @BeforeAll
    void settle() {
        world = new ReviewWorld(context);
    }

    @BeforeEach
    void submitThreeRecordsAtASchoolOfTheirOwn() {
        UnitInfo school = world.people.school(world.district);
        ada = world.people.person(school, Role.INFORMATION_ADMIN);
        grace = world.people.person(school, Role.INFORMATION_ADMIN);
        for (var i = 0; i < 3; i++) {
            world.submits(world.teacher(school));
        }
    }

    @Test
    void what_one_takes_leaves_the_list_of_the_other(Visits visits) {
        var first = visits.loggedIn(Language.CHINESE, ada.username(), TestPeople.PASSWORD);
        var second = visits.loggedIn(Language.ENGLISH, grace.username(), TestPeople.PASSWORD);
        var hers = TaskListPage.open(first);
        var others = TaskListPage.open(second);
        assertThat(others.line(NAME)).hasCount(3);

        hers.claimFirst();

        first.isTold("tasks.claimed");
        assertThat(others.line(NAME)).hasCount(2);
        second.sees("tasks.size", 2);
    }

    @Test
    void who_decides_second_is_told_who_was_faster(Visits visits) {
        var first = visits.loggedIn(Language.CHINESE, ada.username(), TestPeople.PASSWORD);
        var second = visits.loggedIn(Language.ENGLISH, grace.username(), TestPeople.PASSWORD);
        TaskListPage.open(first).reviewFirst();
        second.page().navigate(first.page().url());
        var late = ReviewPage.shown(second);

        ReviewPage.shown(first).approve();
        first.isTold("review.approved", NAME, 2);
        late.approve();

        second.isTold("error.TaskTaken", ada.displayName());
        second.sees("review.read-only.done", ada.displayName());
    }

    @Test
    void approval_of_many_says_what_others_had_taken(Visits visits) {
        var first = visits.loggedIn(Language.CHINESE, ada.username(), TestPeople.PASSWORD);
        var second = visits.loggedIn(Language.CHINESE, grace.username(), TestPeople.PASSWORD);
        var others = TaskListPage.open(second);
        others.selectAll();
        second.press("tasks.bulk.approve");
        assertThat(second.dialog()).containsText(second.text("tasks.bulk.approve.title", 3));

        TaskListPage.open(first).claimFirst();
        first.isTold("tasks.claimed");
        second.pressInDialog("tasks.bulk.approve.confirm", 3);

        assertThat(others.result()).hasText(second.text("tasks.bulk.result.done", 2));
        assertThat(others.refused()).hasCount(1);
        assertThat(second.dialog()).containsText(second.text("error.TaskTaken", ada.displayName()));
        second.pressInDialog("tasks.bulk.close");
        second.sees("tasks.empty.free");
    }

    @Test
    void picture_shows_the_path_and_the_place(Visits visits) {
        var reviewer = visits.loggedIn(Language.CHINESE, ada.username(), TestPeople.PASSWORD);
        TaskListPage.open(reviewer).reviewFirst();

        var picture = ReviewPage.shown(reviewer).picture();

        assertThat(picture.locator("svg").first()).isVisible();
        assertThat(picture.locator("[data-bpmn-id=UserTask_VerifyAtUnit]").first())
                .hasClass(having("bpmn-current"));
        assertThat(picture.locator("[data-bpmn-id=BusinessRuleTask_DetermineRoute]")
                        .first())
                .hasClass(having("bpmn-visited"));
        assertThat(picture.getByText(reviewer.text("process.profile-review.UserTask_VerifyAtUnit")))
                .isVisible();
    }

    private static Pattern having(String cssClass) {
        return Pattern.compile("(^|\\s)" + cssClass + "($|\\s)");
    }
}
