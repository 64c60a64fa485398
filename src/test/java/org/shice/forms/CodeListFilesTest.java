package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shice.organization.SchoolType.HIGHER;
import static org.shice.organization.SchoolType.KINDERGARTEN;
import static org.shice.organization.SchoolType.PRIMARY_MIDDLE;
import static org.shice.organization.SchoolType.VOCATIONAL;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.organization.SchoolType;

class CodeListFilesTest {

    private static final CodeLists LISTS = FormFixture.CODE_LISTS;

    @ParameterizedTest
    @CsvSource({
        "service-programme, 102-地方特岗教师, 102",
        "service-programme, 1-农村义务教育阶段学校教师特设岗位计划, 1",
        "ethnicity, 汉族, 01",
        "ethnicity, 德昂族, 46",
        "ethnicity, 01, 01",
        "political-status, 04-民革会员(民革党员), 04",
        "political-status, 04-民革会员（民革党员）, 04",
        "free-normal-student, 2-地方免费（公费）师范生, 2",
        "document-type, B-户口薄, B",
        "country, 344-香港, 344",
        "staff-status, 203-暂未在本单位任职-长病假, 203",
        "staff-category, A2-教辅人员, A2",
        "region, 湖南省岳阳市, 430600",
        "region, 湖南岳阳市岳阳楼区, 430602",
        "sex, ' 1 - 男 ', 1"
    })
    void a_cell_is_read_in_the_wording_of_the_templates(String list, String cell, String code) {
        assertThat(LISTS.parse(list, PRIMARY_MIDDLE, cell))
                .map(CodeLists.Code::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"staff-category, A2-行政人员", "sex, 3", "ethnicity, 火星族", "sex, ''"})
    void a_label_that_contradicts_its_code_is_not_read(String list, String cell) {
        assertThat(LISTS.parse(list, PRIMARY_MIDDLE, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY_MIDDLE,教辅人员", "SPECIAL,教辅人员", "VOCATIONAL,行政人员", "HIGHER,行政人员"})
    void a2_means_support_in_schools_but_administration_in_colleges(SchoolType type, String label) {
        assertThat(LISTS.find("staff-category", type, "A2"))
                .map(CodeLists.Code::label)
                .contains(label);
    }

    @Test
    void lists_differ_between_school_types() {
        assertThat(LISTS.find("staff-source", KINDERGARTEN, "301")).isPresent();
        assertThat(LISTS.find("staff-source", PRIMARY_MIDDLE, "301")).isEmpty();
        assertThat(LISTS.find("employment-form", HIGHER, "3")).isPresent();
        assertThat(LISTS.find("employment-form", VOCATIONAL, "3")).isEmpty();
    }

    @Test
    void a_region_is_read_with_what_lies_above_it() {
        assertThat(LISTS.label("region", PRIMARY_MIDDLE, "430602", Locale.CHINESE))
                .isEqualTo("湖南省 / 岳阳市 / 岳阳楼区");
        assertThat(LISTS.label("region", PRIMARY_MIDDLE, "430602", Locale.ENGLISH))
                .isEqualTo("Hunan / Yueyang / Yueyanglou");
        assertThat(LISTS.label("region", PRIMARY_MIDDLE, "999999", Locale.ENGLISH))
                .isEqualTo("999999");
    }

    @Test
    void a_list_that_does_not_exist_is_a_mistake() {
        assertThatThrownBy(() -> LISTS.codes("nothing", HIGHER)).isInstanceOf(IllegalArgumentException.class);
    }
}
