package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.organization.SchoolType;

class RuleEngineTest {

    private static final RecordRules RULES = FormFixture.rules();
    private static final SectionForm BASIC = FormFixture.FORMS.section(SchoolType.PRIMARY_MIDDLE, "basic");
    private static final RecordValues NOTHING = new RecordValues(Map.of());

    @Test
    void a_new_row_starts_with_the_usual_values() {
        assertThat(RULES.newRow(BASIC).values())
                .containsEntry("nationality", "156")
                .containsEntry("ethnicity", "01")
                .containsEntry("politicalStatus", "13")
                .containsEntry("staffStatus", "100")
                .containsEntry("tenured", "0")
                .containsEntry("contractKind", "2");
    }

    @Test
    void a_default_follows_as_long_as_nobody_chose_otherwise() {
        var row = RULES.newRow(BASIC);
        assertThat(change(row, "tenured", "1").get("contractKind")).contains("1");
        var chosen = change(row, "contractKind", "3");
        assertThat(change(chosen, "tenured", "1").get("contractKind")).contains("3");
    }

    @Test
    void an_empty_cell_is_not_filled_behind_the_importers_back() {
        var row = SectionRow.create(Map.of("nationality", "156", "tenured", "1"));
        assertThat(RULES.apply(BASIC, row, NOTHING).row()).isEqualTo(row);
    }

    @Test
    void the_newest_choice_wins_over_options_that_stand_alone() {
        var none = SectionRow.create(Map.of("nationality", "156", "politicalStatus", "13"));
        assertThat(change(none, "politicalStatus", "13,01").get("politicalStatus"))
                .contains("01");
        var several = SectionRow.create(Map.of("nationality", "156", "politicalStatus", "01,05"));
        assertThat(change(several, "politicalStatus", "01,05,13").get("politicalStatus"))
                .contains("13");
    }

    @Test
    void the_same_code_means_something_else_in_another_kind_of_school() {
        var school = FormFixture.record(SchoolType.PRIMARY_MIDDLE);
        var form = FormFixture.FORMS.section(SchoolType.PRIMARY_MIDDLE, "basic");
        var kindergarten = FormFixture.FORMS.section(SchoolType.KINDERGARTEN, "basic");
        assertThat(RULES.check(form, school)).isEmpty();
        assertThat(RULES.check(kindergarten, school))
                .anySatisfy(f -> assertThat(f.fieldKey()).isEqualTo("staffCategory"));
    }

    @Test
    void a_single_section_has_one_row() {
        var record = FormFixture.record(SchoolType.PRIMARY_MIDDLE);
        var twice = FormFixture.withRows(
                record, "basic", List.of(record.rows("basic").get(0), SectionRow.create(Map.of())));
        assertThat(RULES.check(BASIC, twice)).first().satisfies(f -> assertThat(f.textKey())
                .isEqualTo("forms.finding.single"));
    }

    private static SectionRow change(SectionRow row, String key, String value) {
        return RULES.change(BASIC, row, key, value, NOTHING).row();
    }
}
