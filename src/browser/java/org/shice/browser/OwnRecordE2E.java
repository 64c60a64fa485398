package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.forms.FormFixture;
import org.shice.organization.SchoolType;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Stage;
import org.shice.tasks.TaskList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a teacher does with the own record besides filling it at a desk. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnRecordE2E {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskList tasks;

    private ReviewWorld world;

    @BeforeAll
    void settle() {
        world = new ReviewWorld(context);
    }

    @Test
    void submission_can_be_withdrawn_until_somebody_has_taken_it(Visits visits) {
        var teacher = world.teacher(world.countySchool);
        world.submits(teacher);
        var at = visits.loggedIn(Language.CHINESE, teacher.person().username(), TestPeople.PASSWORD);
        var record = RecordPage.open(at);
        at.press("review.withdraw");
        at.pressInDialog("review.withdraw");
        at.isTold("review.withdrawn");
        record.submit("review.submit", TestPeople.PASSWORD);

        taken(teacher);
        at.press("review.withdraw");
        at.pressInDialog("review.withdraw");

        at.isTold("error.AlreadyUnderReview");
        assertThat(record.withdraw()).hasCount(0);
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.UNIT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void record_is_filled_and_submitted_on_a_phone(Language language, Visits visits) {
        var teacher = withoutEmployer();
        var at = visits.visitor(language, Screen.PHONE).logIn(teacher.person().username(), TestPeople.PASSWORD);
        var record = RecordPage.open(at);
        assertThat(record.gaps()).hasCount(1);
        assertThat(at.overflow()).isZero();

        record.gaps().first().click();
        record.fill("employer", "云湖市第一中学");
        at.sees("profile.gaps.none");
        assertThat(at.overflow()).isZero();

        record.submit("review.submit", TestPeople.PASSWORD);
        assertThat(record.currentStep()).containsText(at.text("review.status.UNIT"));
        assertThat(at.overflow()).isZero();
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.UNIT);
    }

    private void taken(Teacher teacher) {
        var task = world.taskOf(world.schoolAdmin, teacher);
        world.people.as(world.schoolAdmin, () -> tasks.claim(task.taskId()));
    }

    private Teacher withoutEmployer() {
        var work = FormFixture.record(SchoolType.PRIMARY_MIDDLE).rows("work").get(0);
        var person = world.people.person(world.countySchool, Role.TEACHER);
        return world.teacher(world.countySchool, person, Map.of("work", List.of(work.with("employer", ""))));
    }
}
