package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReadingTest {

    @ParameterizedTest
    @CsvSource({
        "1988-02-29, 1988-02-29",
        "1988/2/29, 1988-02-29",
        "1988.2.29, 1988-02-29",
        "1988年2月29日, 1988-02-29",
        "19880229, 1988-02-29",
        "１９８８－０２－２９, 1988-02-29",
        "1988-02-29 00:00:00, 1988-02-29"
    })
    void day_is_read_as_people_write_it(String text, String day) {
        assertThat(DayReading.day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987-02-29", "1988-13-01", "1988-10", "198810", "32000", "88-1-1", "1988-1-1-1", "昨天", ""})
    void what_is_not_a_day_is_refused(String text) {
        assertThat(DayReading.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10, 2016-10",
        "2016-10-31, 2016-10",
        "2016/9, 2016-09",
        "2016年9月, 2016-09",
        "201609, 2016-09",
        "2016.09, 2016-09"
    })
    void month_is_read_as_people_write_it(String text, String month) {
        assertThat(DayReading.month(text)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-13", "2016-09-31", "2016", "9月"})
    void what_is_not_a_month_is_refused(String text) {
        assertThat(DayReading.month(text)).isEmpty();
    }
}
