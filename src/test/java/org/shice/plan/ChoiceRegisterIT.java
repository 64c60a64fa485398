package org.shice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What may be chosen when, what is kept of it, and what follows from it. */
@ShiceIT
class ChoiceRegisterIT {

    /** Far ahead, so that a launched plan begins nothing. */
    private static final LocalDate START = LocalDate.of(2098, 12, 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private ChoiceRegister register;

    @Autowired
    private PlanWords words;

    private CampaignCity city;

    @BeforeEach
    void prepare() {
        city = new CampaignCity(context);
    }

    @Test
    void what_was_chosen_before_is_kept_with_who_and_why() {
        var id = created(Map.of());
        lead(() -> editing.choose(id, PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST", "the city needs a week"));
        lead(() -> editing.choose(id, PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST", "once more"));
        assertThat(city.people.as(city.lead, () -> register.changes(id)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.choice()).isEqualTo(PlanChoice.C26_AUDIT_DAY);
                    assertThat(change.oldOption()).isEqualTo("SAME_DAY");
                    assertThat(change.newOption()).isEqualTo("COUNTY_FIRST");
                    assertThat(change.reason()).isEqualTo("the city needs a week");
                });
    }

    @Test
    void after_the_launch_only_what_touches_nothing_done_is_open() {
        var id = created(Map.of());
        lead(() -> launching.launch(id));
        var before = plan(id);
        assertThatThrownBy(() -> choose(id, PlanChoice.C13_LETTERS, "BY_LETTER"))
                .isInstanceOf(PlanNotInState.class);
        choose(id, PlanChoice.C04_BY_HAND, "COMPUTED_ONLY");
        assertThat(plan(id).choices())
                .containsEntry(PlanChoice.C04_BY_HAND, "COMPUTED_ONLY")
                .containsEntry(PlanChoice.C13_LETTERS, "BY_STEP");
        assertThat(plan(id).milestones()).isEqualTo(before.milestones());
        lead(() -> launching.close(id, "other plans"));
        assertThatThrownBy(() -> choose(id, PlanChoice.C04_BY_HAND, "WITH_REASON"))
                .isInstanceOf(PlanNotInState.class);
    }

    @Test
    void answer_needs_a_reason_and_an_option_of_the_question() {
        var id = created(Map.of());
        assertThatThrownBy(() -> lead(() -> editing.choose(id, PlanChoice.C04_BY_HAND, "COMPUTED_ONLY", " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> choose(id, PlanChoice.C04_BY_HAND, "BY_LETTER"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> choose(id, PlanChoice.C01_REPORT_DAY, "DAY_25"))
                .as("a question of the other template")
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void notes_about_letters_say_who_keeps_them() {
        assertThat(note(created(Map.of()), "county-training")).isEqualTo("责任书由县市区教育行政部门保管");
        var byLetter = created(Map.of(PlanChoice.C13_LETTERS, "BY_LETTER"));
        assertThat(note(byLetter, "county-training")).isEqualTo("责任书一式两份：学校存档，报县市区教育行政部门");
        assertThat(note(byLetter, "direct-letters")).isEqualTo("责任书一式两份：学校存档，报教师工作科备案");
        assertThat(note(byLetter, "school-accounts")).isEqualTo("注意信息安全");
    }

    @Test
    void days_that_a_point_shows_are_lines_of_its_template() {
        var plan = plan(created(Map.of()));
        assertThat(register.points(PlanTemplate.CITY)).hasSizeGreaterThan(20).allSatisfy(point -> assertThat(
                        point.milestones())
                .allSatisfy(key -> assertThat(plan.milestone(key).key()).isEqualTo(key)));
        assertThat(register.points(PlanTemplate.UNIVERSITY))
                .extracting(PlanPoint::id)
                .contains("C-01", "C-11")
                .doesNotContain("C-13");
    }

    private String note(CampaignId id, String key) {
        var plan = plan(id);
        return words.note(plan, plan.milestone(key), Locale.SIMPLIFIED_CHINESE);
    }

    private void choose(CampaignId id, PlanChoice choice, String option) {
        lead(() -> editing.choose(id, choice, option, "why"));
    }

    private void lead(Runnable act) {
        city.people.as(city.lead, act);
    }

    private CampaignId created(Map<PlanChoice, String> choices) {
        return city.people.as(
                city.lead, () -> plans.create(new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, START, choices)));
    }

    private Plan plan(CampaignId id) {
        return city.people.as(city.lead, () -> plans.get(id));
    }
}
