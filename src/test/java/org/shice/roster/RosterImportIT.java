package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.sheet.NotAWorkbook;
import org.shice.profile.Provenance;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.shice.profile.RosterFigures;
import org.shice.roster.RosterImports.RowFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** From the file to the register, on the real database. */
@ShiceIT
class RosterImportIT {

    private final ApplicationContext context;
    private final RosterImports imports;
    private final ImportDecisions decisions;
    private final RosterSheets sheets;
    private final StoredImports stored;
    private final ImportWorker worker;
    private final ImportApplying applying;
    private final Records records;
    private final RosterFigures figures;
    private final SystemIdentity system;
    private final TransactionTemplate transaction;

    private TestPeople people;
    private UnitInfo city;
    private UnitInfo school;
    private TestPerson admin;

    @Autowired
    RosterImportIT(
            ApplicationContext context,
            RosterImports imports,
            ImportDecisions decisions,
            RosterSheets sheets,
            StoredImports stored,
            ImportWorker worker,
            ImportApplying applying,
            Records records,
            RosterFigures figures,
            SystemIdentity system,
            TransactionTemplate transaction) {
        this.context = context;
        this.imports = imports;
        this.decisions = decisions;
        this.sheets = sheets;
        this.stored = stored;
        this.worker = worker;
        this.applying = applying;
        this.records = records;
        this.figures = figures;
        this.system = system;
        this.transaction = transaction;
        this.people = new TestPeople(context);
        this.city = people.city();
        this.school = people.school(city);
        this.admin = people.person(school, Role.INFORMATION_ADMIN);
    }

    @BeforeEach
    void a_school_with_an_administrator() {
        people.signIn(admin);
    }

    @Test
    void dry_run_of_1200_people_writes_nothing_and_confirmation_writes_each_once() {
        var file = TestRosters.xls(SchoolType.PRIMARY_MIDDLE, TestRosters.people(SchoolType.PRIMARY_MIDDLE, 1200));

        var id = read(school, file);

        var info = imports.get(id);
        assertThat(info.state()).isEqualTo(ImportState.READY);
        assertThat(info.schoolType()).isEqualTo(SchoolType.PRIMARY_MIDDLE);
        assertThat(info.counts()).isEqualTo(new ImportCounts(1200, 0, 0, 0, 0, 0, 0, 1200, 1200, 0, 0));
        assertThat(figures.people(school.path())).isZero();

        decisions.confirm(id);
        decisions.confirm(id);
        finish(id);
        decisions.confirm(id);
        finish(id);

        assertThat(imports.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.get(id).counts().applied()).isEqualTo(1200);
        assertThat(figures.people(school.path())).isEqualTo(1200);
    }

    @Test
    void killed_between_two_chunks_it_goes_on_after_the_start() {
        var id = read(school, file(120));
        transaction.executeWithoutResult(
                status -> stored.lock(id.value()).orElseThrow().confirm(admin.id(), 120, java.time.Instant.EPOCH));

        system.run(() -> applying.chunk(id));

        assertThat(figures.people(school.path())).as("after the first chunk").isEqualTo(50);
        assertThat(imports.get(id).processedRows()).isEqualTo(50);

        transaction.executeWithoutResult(status -> stored.releaseLease(id.value()));
        worker.recover();
        finish(id);

        assertThat(imports.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(figures.people(school.path())).isEqualTo(120);
        assertThat(imports.get(id).counts().applied()).isEqualTo(120);
    }

    @Test
    void same_file_is_the_same_import_until_it_is_finished() {
        var file = file(2);
        var id = read(school, file);

        assertThat(imports.upload(school.id(), "again.xls", file)).isEqualTo(id);

        decisions.discard(id);
        assertThat(imports.upload(school.id(), "again.xls", file)).isNotEqualTo(id);
    }

    @Test
    void errors_are_told_by_row_and_column_and_only_right_rows_are_written() {
        var list = new ArrayList<>(TestRosters.people(SchoolType.PRIMARY_MIDDLE, 3));
        var wrong = new HashMap<>(list.get(1));
        wrong.put("姓名", "");
        wrong.put("性别", "不详");
        list.set(1, wrong);
        var doubled = new HashMap<>(TestRosters.person(SchoolType.PRIMARY_MIDDLE));
        doubled.put("身份证件号", String.valueOf(list.get(0).get("身份证件号")));
        doubled.put("出生日期", String.valueOf(list.get(0).get("出生日期")));
        doubled.put("性别", String.valueOf(list.get(0).get("性别")));
        list.add(doubled);
        var id = read(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, list));

        assertThat(imports.get(id).counts()).isEqualTo(new ImportCounts(2, 0, 0, 2, 0, 0, 0, 2, 2, 0, 0));
        var words = context.getBean(RosterWords.class);
        assertThat(imports.rows(id, RowFilter.of(ImportRowState.ERROR), null, 10)
                        .items())
                .flatExtracting(row -> row.findings().stream()
                        .map(finding -> words.finding(SchoolType.PRIMARY_MIDDLE, row.number(), finding, Locale.CHINESE))
                        .toList())
                .containsExactlyInAnyOrder(
                        "第3行,第A列，【姓名】不能为空！", "第3行,第C列，【性别】“不详”不在代码表中，请从下拉列表选择", "第5行,第G列，【身份证件号】与第 2 行重复");

        decisions.confirm(id);
        finish(id);
        assertThat(figures.people(school.path())).isEqualTo(2);
    }

    @Test
    void error_workbook_comes_back_in_the_same_layout() throws Exception {
        for (var xls : List.of(true, false)) {
            var wrong = new HashMap<>(TestRosters.person(SchoolType.PRIMARY_MIDDLE));
            wrong.put("姓名", "");
            wrong.put("曾用名", "=cmd|' /C calc'!A0");
            var list = List.of(TestRosters.person(SchoolType.PRIMARY_MIDDLE), Map.copyOf(wrong));
            var file = xls
                    ? TestRosters.xls(SchoolType.PRIMARY_MIDDLE, list)
                    : TestRosters.xlsx(SchoolType.PRIMARY_MIDDLE, list);
            var id = read(school, file);

            var copy = sheets.errorWorkbook(id, Locale.CHINESE);

            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(copy.content()))) {
                var sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(34).getStringCellValue()).isEqualTo("错误说明");
                assertThat(sheet.getRow(2).getCell(34).getStringCellValue()).isEqualTo("第3行,第A列，【姓名】不能为空！");
                assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFillPattern())
                        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
                assertThat(sheet.getRow(1).getCell(34)).isNull();
                assertThat(sheet.getRow(1).getCell(6).getStringCellValue())
                        .isEqualTo(list.get(0).get("身份证件号"));
            }
            decisions.discard(id);
        }
    }

    @Test
    void known_people_are_compared_and_decided_row_by_row() {
        var list = TestRosters.people(SchoolType.PRIMARY_MIDDLE, 3);
        take(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, list));
        var second = record(list.get(1));
        teacherSays(second, "formerName", "旧名");
        var changed = new ArrayList<>(list);
        changed.set(0, with(list.get(0), "信息技术应用能力", "1-精通"));
        changed.set(1, with(with(list.get(1), "曾用名", "新名"), "健康状况", "2-一般或较弱"));

        var id = read(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, changed));

        assertThat(imports.get(id).counts()).isEqualTo(new ImportCounts(0, 2, 1, 0, 0, 0, 1, 2, 0, 0, 0));
        var rows =
                imports.rows(id, RowFilter.of(ImportRowState.CHANGED), null, 10).items();
        assertThat(rows.get(0).changes()).containsExactly(new ImportChange("itLevel", "2", "1", false));
        assertThat(rows.get(1).changes())
                .containsExactlyInAnyOrder(
                        new ImportChange("formerName", "旧名", "新名", true), new ImportChange("health", "1", "2", false));

        decisions.decide(id, rows.get(0).number(), false, false);
        decisions.confirm(id);
        finish(id);

        assertThat(basic(record(list.get(0)), "itLevel")).as("not accepted").isEqualTo("2");
        assertThat(basic(second, "health")).as("the school's own value").isEqualTo("2");
        assertThat(basic(second, "formerName"))
                .as("the teacher's value stays (C-22)")
                .isEqualTo("旧名");
    }

    @Test
    void teacher_values_give_way_only_to_a_decision() {
        var person = TestRosters.person(SchoolType.PRIMARY_MIDDLE);
        take(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, List.of(person)));
        teacherSays(record(person), "formerName", "旧名");
        var id = read(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, List.of(with(person, "曾用名", "新名"))));
        assertThat(imports.get(id).counts().accepted())
                .as("asks for a decision")
                .isZero();
        assertThatThrownBy(() -> decisions.confirm(id)).isInstanceOf(NoRowsAccepted.class);

        decisions.decide(id, 2, true, true);
        decisions.confirm(id);
        finish(id);

        assertThat(basic(record(person), "formerName")).isEqualTo("新名");
    }

    @Test
    void decision_about_a_filter_leaves_the_other_rows_alone() {
        var list = TestRosters.people(SchoolType.PRIMARY_MIDDLE, 2);
        take(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, list));
        teacherSays(record(list.get(0)), "formerName", "旧名");
        var file = new ArrayList<Map<String, String>>();
        file.add(with(list.get(0), "曾用名", "新名"));
        file.add(with(list.get(1), "信息技术应用能力", "1-精通"));
        file.add(with(TestRosters.person(SchoolType.PRIMARY_MIDDLE), "人员状态", "301-退休"));
        var id = read(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, file));
        var teachers = new RowFilter(null, ImportRemark.TEACHER_VALUES);
        var outside = new RowFilter(null, ImportRemark.OUT_OF_SCOPE);

        assertThat(imports.rows(id, teachers, null, 9).items())
                .extracting(ImportRow::number)
                .containsExactly(2);
        assertThat(decisions.decideAll(id, outside, false, false)).isEqualTo(1);
        assertThat(imports.get(id).counts().accepted()).isEqualTo(1);
        assertThat(decisions.decideAll(id, teachers, true, true)).isEqualTo(1);

        assertThat(imports.get(id).counts()).isEqualTo(new ImportCounts(1, 2, 0, 0, 1, 1, 1, 2, 0, 1, 0));
        decisions.confirm(id);
        finish(id);
        assertThat(basic(record(list.get(0)), "formerName")).isEqualTo("新名");
        assertThat(basic(record(list.get(1)), "itLevel")).isEqualTo("1");
        assertThat(figures.people(school.path())).isEqualTo(2);
        assertThatThrownBy(() -> decisions.decideAll(id, outside, true, false)).isInstanceOf(ImportNotInState.class);
    }

    @Test
    void person_of_another_unit_is_a_conflict_that_shows_a_masked_number() {
        var person = TestRosters.person(SchoolType.PRIMARY_MIDDLE);
        take(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, List.of(person)));
        var other = people.school(city);
        people.signIn(people.person(other, Role.INFORMATION_ADMIN));

        var id = read(other, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, List.of(person)));

        assertThat(imports.rows(id, RowFilter.ALL, null, 10).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(ImportRowState.ERROR);
                    assertThat(row.findings().get(0).textKey()).isEqualTo("roster.finding.elsewhere");
                    assertThat(row.toString()).doesNotContain(String.valueOf(person.get("身份证件号")));
                });
    }

    @Test
    void bureau_imports_for_the_units_of_its_subtree_only() {
        var outside = people.school(people.city());
        people.signIn(people.person(city, Role.SYSTEM_ADMIN));
        var list = List.of(
                with(TestRosters.person(SchoolType.PRIMARY_MIDDLE), "单位标识码", school.code()),
                with(TestRosters.person(SchoolType.PRIMARY_MIDDLE), "单位标识码", outside.code()),
                with(TestRosters.person(SchoolType.PRIMARY_MIDDLE), "单位标识码", ""));

        var id = read(city, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, list));

        assertThat(imports.rows(id, RowFilter.ALL, null, 10).items())
                .extracting(ImportRow::state)
                .containsExactly(ImportRowState.NEW, ImportRowState.ERROR, ImportRowState.ERROR);
        decisions.confirm(id);
        finish(id);
        assertThat(figures.people(school.path())).isEqualTo(1);
        assertThat(figures.people(outside.path())).isZero();
    }

    @Test
    void people_out_of_scope_are_imported_and_marked() {
        var retired = with(TestRosters.person(SchoolType.PRIMARY_MIDDLE), "人员状态", "301-退休");
        var shortTerm = new HashMap<>(TestRosters.person(SchoolType.PRIMARY_MIDDLE));
        shortTerm.put("是否在编", "0-否");
        shortTerm.put("签订合同情况", "2-劳动合同");
        shortTerm.put("合同开始日期", "2016-09-01");
        shortTerm.put("合同结束日期", "2017-06-30");

        var id = read(school, TestRosters.xls(SchoolType.PRIMARY_MIDDLE, List.of(retired, shortTerm)));

        assertThat(imports.get(id).counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2, 2, 0, 2, 2, 0, 0));
        decisions.confirm(id);
        finish(id);
        assertThat(record(shortTerm).contractEnd()).hasToString("2017-06-30");
        assertThat(record(retired).staffStatus()).isEqualTo("301");
    }

    @Test
    void file_that_cannot_be_used_fails_with_the_reason() {
        var id = read(school, TestRosters.xls(SchoolType.KINDERGARTEN, TestRosters.people(SchoolType.KINDERGARTEN, 1)));

        assertThat(imports.get(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.get(id).problems())
                .extracting(ImportProblem::textKey)
                .contains("roster.import.problem.other-type", "roster.import.problem.column-missing");
        assertThatThrownBy(() -> imports.upload(school.id(), "x.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAWorkbook.class);
    }

    @Test
    void only_administrators_of_the_unit_or_above_see_and_change_an_import() {
        var file = file(1);
        var id = read(school, file);
        var above = people.person(city, Role.INFORMATION_ADMIN);
        var strangers = List.of(
                people.person(people.school(city), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN),
                people.person(school, Role.TEACHER, Role.BUSINESS_LEAD, Role.QUERY_CLERK),
                people.person(city, Role.MANAGER, Role.BUREAU_REVIEWER));

        for (var stranger : strangers) {
            people.signIn(stranger);
            assertThatThrownBy(() -> imports.upload(school.id(), "x.xls", file)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> imports.get(id)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> imports.recent(school.id(), 5)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> imports.rows(id, RowFilter.ALL, null, 5)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> decisions.decide(id, 2, false, false)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> decisions.decideAll(id, RowFilter.ALL, false, false))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> decisions.confirm(id)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> decisions.discard(id)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> sheets.errorWorkbook(id, Locale.CHINESE)).isInstanceOf(AccessRefused.class);
        }
        people.signIn(above);
        assertThat(imports.recent(school.id(), 5)).extracting(ImportInfo::id).containsExactly(id);
    }

    @Test
    void generated_template_is_understood_when_it_comes_back() {
        var template = sheets.template(SchoolType.PRIMARY_MIDDLE, false, Locale.CHINESE);
        var list = TestRosters.people(SchoolType.PRIMARY_MIDDLE, 2);

        var id = read(school, TestRosters.filled(template.content(), list, (sheet, row) -> {}));

        assertThat(imports.get(id).problems()).isEmpty();
        assertThat(imports.get(id).ignoredColumns()).isEmpty();
        assertThat(imports.get(id).counts().added()).isEqualTo(2);
    }

    private byte[] file(int count) {
        return TestRosters.xls(SchoolType.PRIMARY_MIDDLE, TestRosters.people(SchoolType.PRIMARY_MIDDLE, count));
    }

    private ImportId read(UnitInfo unit, byte[] file) {
        var id = imports.upload(unit.id(), "名册.xls", file);
        finish(id);
        return id;
    }

    private void take(UnitInfo unit, byte[] file) {
        var id = read(unit, file);
        decisions.confirm(id);
        finish(id);
        assertThat(imports.get(id).state()).isEqualTo(ImportState.DONE);
    }

    /** Waits for the background, which may have begun already. */
    private void finish(ImportId id) {
        worker.awaitIdle(id);
    }

    private RecordInfo record(Map<String, String> person) {
        return records.byDocumentNumber(String.valueOf(person.get("身份证件号"))).orElseThrow();
    }

    private String basic(RecordInfo record, String key) {
        return records.draft(record.id()).rows("basic").get(0).get(key).orElse("");
    }

    private void teacherSays(RecordInfo record, String key, String value) {
        system.run(() -> {
            var row = records.draft(record.id()).rows("basic").get(0).with(key, value);
            records.fill(record.id(), new RecordValues(Map.of("basic", List.of(row))), Provenance.Source.TEACHER);
        });
    }

    private static Map<String, String> with(Map<String, String> person, String column, String value) {
        var changed = new HashMap<>(person);
        changed.put(column, value);
        return changed;
    }
}
