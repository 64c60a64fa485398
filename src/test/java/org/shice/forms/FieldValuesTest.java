package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTest {

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
}
