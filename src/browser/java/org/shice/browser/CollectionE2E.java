package org.shice.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.forms.FormFixture;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.profile.RecordState;
import org.shice.profile.Records;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A record on its whole way, by hand: filled, returned, corrected, approved by every level, effective. */
@ShiceIT
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionE2E {

    private static final String NAME = "测试甲";
    private static final String WRONG_EMPLOYER = "第一中";
    private static final String EMPLOYER = "云湖市第一中学";
    private static final String REMARK = "请写单位全称。";
    private static final String REASON = "工作单位须写全称，改好后再报送。";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Records records;

    private ReviewWorld world;

    @BeforeAll
    void settle() {
        world = new ReviewWorld(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void record_is_filled_returned_corrected_and_approved_by_every_level(Language language, Visits visits) {
        var teacher = world.teacher(world.countySchool, teacher(), withGaps());
        var at = visits.loggedIn(language, teacher.person().username(), TestPeople.PASSWORD);

        fillsWhatIsMissingAndSubmits(at);
        returnsWithRemark(visits, language);
        correctsOnlyWhatIsOpen(at);
        approvesWhatChanged(visits.loggedIn(language, world.schoolAdmin.username(), TestPeople.PASSWORD));
        approves(visits, language, world.auditor, 1);
        approves(visits, language, world.confirmer, 1);

        RecordPage.open(at);
        at.sees("enum.RecordState.EFFECTIVE");
        assertThat(world.stageOf(teacher)).isEqualTo(Stage.EFFECTIVE);
        assertThat(stateOf(teacher)).isEqualTo(RecordState.EFFECTIVE);
    }

    private void fillsWhatIsMissingAndSubmits(Visitor at) {
        var record = RecordPage.open(at);
        assertThat(record.gaps()).hasCount(2);
        at.press("review.submit");
        at.isTold("review.submit.missing", 2);

        record.choose("work");
        record.fill("employer", WRONG_EMPLOYER);
        assertThat(record.gaps()).hasCount(1);
        record.choose("education");
        record.chooseFirst("studyForm");
        at.sees("profile.gaps.none");
        at.page().reload();
        at.sees("profile.gaps.none");

        record.submit("review.submit", TestPeople.PASSWORD);
        assertThat(record.currentStep()).containsText(at.text("review.status.UNIT"));
    }

    private void returnsWithRemark(Visits visits, Language language) {
        var reviewer = visits.loggedIn(language, world.schoolAdmin.username(), TestPeople.PASSWORD);
        var review = TaskListPage.open(reviewer).review(NAME);
        review.claim();
        review.remark("work", "employer", REMARK);
        review.sendBack(REASON);
        reviewer.isTold("review.returned", NAME, 0);
    }

    private void correctsOnlyWhatIsOpen(Visitor at) {
        var record = RecordPage.open(at);
        at.sees("review.status.reason", REASON);
        record.choose("education");
        assertThat(record.field("studyForm").locator("input")).hasCount(0);
        record.choose("work");
        assertThat(record.field("employer")).containsText(REMARK);
        record.fill("employer", EMPLOYER);
        record.submit("review.submit.again", TestPeople.PASSWORD);
    }

    private void approvesWhatChanged(Visitor reviewer) {
        var review = TaskListPage.open(reviewer).review(NAME);
        assertThat(review.sections()).hasCount(1);
        assertThat(review.field("work", "employer").locator(".change").first())
                .containsText(WRONG_EMPLOYER + "→" + EMPLOYER);
        review.approve();
        reviewer.isTold("review.approved", NAME, 0);
    }

    private void approves(Visits visits, Language language, TestPerson person, int expected) {
        var reviewer = visits.loggedIn(language, person.username(), TestPeople.PASSWORD);
        var list = TaskListPage.open(reviewer);
        assertThat(list.line(NAME)).hasCount(expected);
        list.review(NAME).approve();
        reviewer.isTold("review.approved", NAME, 0);
    }

    private TestPerson teacher() {
        return world.people.person(world.countySchool, Role.TEACHER);
    }

    private RecordState stateOf(Teacher teacher) {
        return world.asSystem(() -> records.get(teacher.record()).state());
    }

    /** What an import cannot know: the employer and the way of study. */
    private static Map<String, List<SectionRow>> withGaps() {
        var record = FormFixture.record(SchoolType.PRIMARY_MIDDLE);
        return Map.of(
                "work", List.of(record.rows("work").get(0).with("employer", "")),
                "education", List.of(record.rows("education").get(0).with("studyForm", "")));
    }
}
