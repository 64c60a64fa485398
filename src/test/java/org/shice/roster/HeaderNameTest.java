package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderNameTest {

    @ParameterizedTest
    @CsvSource({
        "'*出生日期\n(yyyy-MM-dd)', 出生日期",
        "＊ 出生日期（YYYY-MM-DD）, 出生日期",
        "参加工作年月(yyyy-MM), 参加工作年月",
        "籍贯(选填), 籍贯",
        "*是否心里健康教育教师, 是否心理健康教育教师",
        "*是否是县级及以上骨干教师, 是否县级及以上骨干教师",
        "*是否属于免费（公费）师范生, 是否属于免费(公费)师范生",
        "是否\"双师型\"教师, 是否“双师型”教师"
    })
    void two_ways_to_write_a_name_are_one(String header, String name) {
        assertThat(HeaderName.of(header)).isEqualTo(HeaderName.of(name));
    }

    @ParameterizedTest
    @CsvSource({"是否属于免费（公费）师范生, 是否属于免费师范生", "籍贯, 出生地", "参加工作年月, 进本校年月"})
    void different_names_stay_different(String one, String other) {
        assertThat(HeaderName.of(one)).isNotEqualTo(HeaderName.of(other));
    }
}
