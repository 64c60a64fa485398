package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormFixture;
import org.shice.organization.SchoolType;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.SheetCell;
import org.shice.platform.sheet.SheetReader;
import org.shice.platform.sheet.SheetRow;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The real templates, the real forms and rules. */
class RowReadingTest {

    private static final Texts TEXTS = new Texts(new PathMatchingResourcePatternResolver());
    private static final FormCatalog FORMS = FormFixture.forms();
    private static final ColumnNames NAMES = new ColumnNames(FORMS, TEXTS);
    private static final LayoutFinder LAYOUTS = new LayoutFinder(NAMES, TEXTS);
    private static final RowReading READING = new RowReading(FORMS, FormFixture.codeLists(), FormFixture.rules());

    @ParameterizedTest
    @EnumSource(names = {"PRIMARY_MIDDLE", "KINDERGARTEN"})
    void every_column_of_the_real_template_is_known(SchoolType type) {
        var header = rows(TestRosters.template(type)).get(0);

        var found = LAYOUTS.find(header, type);

        assertThat(LAYOUTS.isHeader(header)).isTrue();
        assertThat(found.problems()).isEmpty();
        assertThat(found.layout().ignored()).isEmpty();
        assertThat(found.layout().columns()).hasSize(34);
        assertThat(LAYOUTS.find(header, null).type())
                .as("recognised without the unit")
                .isEqualTo(type);
    }

    @Test
    void template_of_another_type_is_told_apart() {
        var header = rows(TestRosters.template(SchoolType.KINDERGARTEN)).get(0);

        var problems = LAYOUTS.find(header, SchoolType.PRIMARY_MIDDLE).problems();

        assertThat(problems.get(0))
                .isEqualTo(ImportProblem.of(
                        "roster.import.problem.other-type",
                        "enum.SchoolType.KINDERGARTEN",
                        "enum.SchoolType.PRIMARY_MIDDLE"));
        assertThat(problems).contains(ImportProblem.of("roster.import.problem.column-missing", "是否有特殊教育从业证书"));
    }

    @Test
    void missing_doubled_and_unknown_columns_are_reported() {
        var header = new SheetRow(
                1,
                List.of(
                        new SheetCell(0, "*姓名", SheetCell.Kind.TEXT),
                        new SheetCell(1, "姓名", SheetCell.Kind.TEXT),
                        new SheetCell(2, "星座", SheetCell.Kind.TEXT)));

        var found = LAYOUTS.find(header, SchoolType.PRIMARY_MIDDLE);

        assertThat(found.layout().ignored()).containsExactly("星座");
        assertThat(found.problems())
                .contains(
                        ImportProblem.of("roster.import.problem.column-missing", "身份证件号"),
                        ImportProblem.of("roster.import.problem.column-twice", "姓名"));
    }

    @Test
    void file_for_many_units_needs_their_codes() {
        var header = rows(TestRosters.template(SchoolType.PRIMARY_MIDDLE)).get(0);

        assertThat(LAYOUTS.find(header, null).problems())
                .containsExactly(ImportProblem.of("roster.import.problem.unit-column-missing", "单位标识码"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRIMARY_MIDDLE", "KINDERGARTEN"})
    void complete_person_has_no_finding(SchoolType type) {
        var read = read(type, Map.of());

        assertThat(read.findings()).isEmpty();
        assertThat(read.values())
                .containsEntry("ethnicity", "01")
                .containsEntry("staffSource", "101")
                .doesNotContainKey("employmentForm")
                .containsKey("schoolEntry");
        assertThat(read.value("workStart")).matches("\\d{4}-\\d{2}");
    }

    @ParameterizedTest
    @CsvSource({
        "姓名, '', name, roster.finding.required",
        "身份证件号, 430626198001010011, documentNumber, forms.rule.basic.citizen-number",
        "身份证件号, '', documentNumber, roster.finding.required",
        "性别, 3-中, sex, roster.finding.code",
        "性别, 1-女, sex, roster.finding.code",
        "出生日期, 1980-02-30, birthDate, roster.finding.date",
        "出生日期, 1980-02, birthDate, roster.finding.date",
        "参加工作年月, 2010, workStart, roster.finding.month",
        "参加工作年月, 1950-01, workStart, forms.rule.basic.work-after-birth",
        "进本校年月, 1960-01, schoolEntry, forms.rule.basic.entry-after-work",
        "教职工类别, A-校本部教职工, staffCategory, forms.finding.heading",
        "政治面貌, '12,13', politicalStatus, forms.finding.exclusive",
        "政治面貌, '13、99', politicalStatus, roster.finding.code",
        "民族, '', ethnicity, roster.finding.required",
        "人员状态, 在岗, staffStatus, roster.finding.code",
        "教职工来源, 火星, staffSource, roster.finding.code"
    })
    void wrong_cell_is_found(String column, String value, String field, String textKey) {
        var read = read(SchoolType.PRIMARY_MIDDLE, Map.of(column, value));

        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.fieldKey()).isEqualTo(field);
            assertThat(finding.textKey()).isEqualTo(textKey);
            assertThat(finding.isError()).isTrue();
            assertThat(finding.column()).isNotNegative();
        });
    }

    @Test
    void several_errors_of_a_row_are_all_told() {
        var read = read(SchoolType.PRIMARY_MIDDLE, Map.of("姓名", "", "性别", "x", "出生日期", "x"));

        assertThat(read.findings()).extracting(ImportFinding::fieldKey).contains("name", "sex", "birthDate");
    }

    @Test
    void birth_date_that_the_document_contradicts_is_a_warning() {
        var read = read(SchoolType.PRIMARY_MIDDLE, Map.of("出生日期", "1961-05-05"));

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(ImportFinding.Severity.WARNING);
            assertThat(finding.fieldKey()).isEqualTo("birthDate");
        });
    }

    @Test
    void employment_form_is_asked_of_people_without_a_post_only() {
        assertThat(read(SchoolType.PRIMARY_MIDDLE, Map.of("是否在编", "0-否", "用人形式", ""))
                        .findings())
                .extracting(ImportFinding::fieldKey)
                .containsExactly("employmentForm");
    }

    @Test
    void number_that_lost_its_digits_is_refused_without_showing_it() {
        var result = CellReading.read(
                new SheetCell(6, "430626198001010000", SheetCell.Kind.ROUNDED_NUMBER),
                FORMS.section(SchoolType.PRIMARY_MIDDLE, "basic")
                        .field("documentNumber")
                        .orElseThrow(),
                SchoolType.PRIMARY_MIDDLE,
                FormFixture.codeLists());

        assertThat(result.textKey()).isEqualTo("roster.finding.rounded");
        assertThat(result.argument()).isEmpty();
    }

    @Test
    void document_number_in_the_wrong_column_is_masked() {
        var read = read(SchoolType.PRIMARY_MIDDLE, Map.of("性别", "430626198001010011"));

        assertThat(read.findings())
                .filteredOn(finding -> finding.fieldKey().equals("sex"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("430626***********1"));
    }

    @Test
    void month_typed_as_a_number_is_not_guessed() {
        var result = CellReading.day(new SheetCell(0, "1988.1", SheetCell.Kind.NUMBER));

        assertThat(result.textKey()).isEqualTo("roster.finding.date-number");
    }

    @Test
    void contract_ends_after_it_starts() {
        var read = read(SchoolType.PRIMARY_MIDDLE, Map.of("合同开始日期", "2017-02-01", "合同结束日期", "2017-01-31"));

        assertThat(read.findings()).extracting(ImportFinding::textKey).containsExactly("roster.finding.contract-order");
    }

    private static ReadRow read(SchoolType type, Map<String, String> changes) {
        var person = new HashMap<>(TestRosters.person(type));
        person.putAll(changes);
        var rows = rows(TestRosters.xls(type, List.of(person)));
        var found = LAYOUTS.find(rows.get(0), type);
        assertThat(found.problems()).isEmpty();
        return READING.read(rows.get(1), found.layout(), type);
    }

    private static List<SheetRow> rows(byte[] content) {
        var rows = new ArrayList<SheetRow>();
        new SheetReader().read(content, rows::add);
        return rows;
    }
}
