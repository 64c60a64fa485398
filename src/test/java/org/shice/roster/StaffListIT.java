package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.profile.Provenance;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The staff list itself: one person, and the list as a workbook. */
@ShiceIT
class StaffListIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RosterService roster;

    @Autowired
    private RosterImports imports;

    @Autowired
    private ImportDecisions decisions;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private StaffPeople staff;

    @Autowired
    private StaffSheet sheet;

    @Autowired
    private Records records;

    @Autowired
    private SystemIdentity system;

    private TestPeople people;
    private UnitInfo school;
    private RecordId person;
    private String name = "";
    private String document = "";

    @BeforeEach
    void a_school_with_one_person_on_a_short_contract() {
        people = new TestPeople(context);
        school = people.school(people.city());
        people.signIn(people.person(school, Role.INFORMATION_ADMIN));
        var row = new HashMap<>(TestRosters.person(SchoolType.PRIMARY_MIDDLE));
        row.putAll(Map.of("是否在编", "0-否", "签订合同情况", "2-劳动合同", "合同开始日期", "2026-01-01", "合同结束日期", "2026-06-30"));
        name = String.valueOf(row.get("姓名"));
        document = String.valueOf(row.get("身份证件号"));
        var id = imports.upload(
                school.id(), "list.xls", TestRosters.xls(SchoolType.PRIMARY_MIDDLE, List.of(Map.copyOf(row))));
        worker.awaitIdle(id);
        decisions.confirm(id);
        worker.awaitIdle(id);
        person = records.byDocumentNumber(document).orElseThrow().id();
    }

    @Test
    void person_is_shown_with_masked_number_and_what_the_teacher_gave() {
        system.run(() -> {
            var row = records.draft(person).rows("basic").get(0).with("formerName", "旧名");
            records.fill(person, new RecordValues(Map.of("basic", List.of(row))), Provenance.Source.TEACHER);
        });

        var shown = staff.open(person);

        assertThat(shown.fromTeacher()).containsExactly("formerName");
        assertThat(shown.values())
                .containsEntry("contractEnd", "2026-06-30")
                .containsEntry("documentNumber", shown.info().documentMasked())
                .doesNotContainValue(document);
        people.signIn(people.person(people.school(people.city()), Role.INFORMATION_ADMIN));
        assertThatThrownBy(() -> staff.open(person)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void edit_of_one_field_keeps_the_term_of_the_contract() {
        roster.edit(person, Map.of("itLevel", "1"));

        assertThat(staff.open(person).values())
                .containsEntry("itLevel", "1")
                .containsEntry("contractStart", "2026-01-01");
        assertThat(ScopeMark.of(records.get(person))).contains("roster.scope.short");
    }

    @Test
    void workbook_holds_what_the_filter_leaves_and_no_document_number() throws Exception {
        assertThat(exported(StaffFilter.ALL))
                .singleElement()
                .asString()
                .contains(school.code(), name, "合同期不足一年")
                .doesNotContain(document);
        assertThat(exported(new StaffFilter(null, true, null, null))).isEmpty();
        people.signIn(people.person(people.school(people.city()), Role.INFORMATION_ADMIN));
        assertThatThrownBy(() -> exported(StaffFilter.ALL)).isInstanceOf(AccessRefused.class);
    }

    private List<String> exported(StaffFilter filter) throws Exception {
        var target = new ByteArrayOutputStream();
        sheet.write(school.id(), filter, Locale.CHINESE, target);
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(target.toByteArray()))) {
            var rows = new java.util.ArrayList<String>();
            workbook.getSheetAt(0).forEach(row -> {
                var line = new StringBuilder();
                row.forEach(cell -> line.append(cell).append(' '));
                rows.add(line.toString());
            });
            return rows.subList(1, rows.size());
        }
    }
}
