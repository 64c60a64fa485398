package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.organization.SchoolType.PRIMARY_MIDDLE;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.platform.i18n.Texts;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class FieldValuesTest {

    private static final FieldValues VALUES = new FieldValues(FormFixture.CODE_LISTS, texts());

    @ParameterizedTest
    @CsvSource({
        "201609, 2016-09",
        "2016-9, 2016-09",
        "2016.09, 2016-09",
        "2016/9/1, 2016-09",
        "2016年9月, 2016-09",
        "20160901, 2016-09",
        "2016-09-01, 2016-09"
    })
    void a_month_is_read_in_every_usual_way(String typed, String month) {
        assertThat(FieldValues.parseDate(typed, true)).contains(month);
    }

    @ParameterizedTest
    @CsvSource({"1980-01-31, 1980-01-31", "19800131, 1980-01-31", "1980年1月31日, 1980-01-31", "1980.1.31, 1980-01-31"})
    void a_day_is_read_in_every_usual_way(String typed, String day) {
        assertThat(FieldValues.parseDate(typed, false)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-13", "九月", "16-09", "2016-09-01x"})
    void what_is_no_month_is_not_guessed(String typed) {
        assertThat(FieldValues.parseDate(typed, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-02-30", "1980-01", "198001"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(FieldValues.parseDate(typed, false)).isEmpty();
    }

    @Test
    void several_codes_are_read_from_one_cell() {
        var field = field("politicalStatus");
        assertThat(VALUES.parse(field, PRIMARY_MIDDLE, "01-中共党员、民盟")).contains("01,05");
        assertThat(VALUES.parse(field, PRIMARY_MIDDLE, "01-中共党员、火星党")).isEmpty();
        assertThat(VALUES.parse(field("staffSource"), PRIMARY_MIDDLE, "20-军队转业、复员"))
                .contains("20");
    }

    @Test
    void a_value_is_shown_in_the_language_of_the_reader() {
        assertThat(VALUES.display(field("politicalStatus"), PRIMARY_MIDDLE, "01,05", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("中共党员、民盟盟员");
        assertThat(VALUES.display(field("sex"), PRIMARY_MIDDLE, "2", Locale.ENGLISH))
                .isEqualTo("Female");
        assertThat(VALUES.display(field("sex"), PRIMARY_MIDDLE, "7", Locale.ENGLISH))
                .isEqualTo("7");
        assertThat(VALUES.display(field("workStart"), PRIMARY_MIDDLE, "2002-08", Locale.ENGLISH))
                .isEqualTo("2002-08");
    }

    private static Texts texts() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Texts.class);
        context.refresh();
        return context.getBean(Texts.class);
    }

    private static FormField field(String key) {
        return FormFixture.FORMS.section(PRIMARY_MIDDLE, "basic").field(key).orElseThrow();
    }
}
