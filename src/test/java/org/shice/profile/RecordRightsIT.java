package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every role, inside and outside of the subtree of the record. */
@ShiceIT
class RecordRightsIT {

    private static final Set<Role> READ_ABOVE =
            EnumSet.of(Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordReading reading;

    @Autowired
    private EvidenceChecks evidence;

    @Autowired
    private Reveal reveal;

    @Autowired
    private OpenedRecords permits;

    @Autowired
    private AuditTrail audit;

    private RecordPeople given;
    private UnitInfo city;
    private UnitInfo district;
    private UnitInfo school;
    private RecordPeople.Teacher teacher;

    @BeforeEach
    void staff() {
        given = new RecordPeople(context);
        city = given.people().city();
        district = given.people().district(city);
        school = given.people().school(district);
        teacher = given.teacher(school);
        permits.open(teacher.record());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void reading(Role role) {
        for (var unit : List.of(school, district, city)) {
            assertThat(allowed(person(unit, role), () -> editing.open(teacher.record())))
                    .as("%s of a %s opens the draft", role, unit.kind())
                    .isEqualTo(READ_ABOVE.contains(role));
            assertThat(allowed(person(unit, role), () -> reading.versions(teacher.record())))
                    .as("%s of a %s reads versions", role, unit.kind())
                    .isEqualTo(READ_ABOVE.contains(role));
        }
        for (var unit : outside()) {
            assertThat(allowed(person(unit, role), () -> editing.open(teacher.record())))
                    .as("%s of another %s", role, unit.kind())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void changing(Role role) {
        var inside = new EnumMap<Role, Boolean>(Map.of(Role.INFORMATION_ADMIN, true));
        assertThat(allowed(person(school, role), this::save))
                .as("%s of the school", role)
                .isEqualTo(inside.getOrDefault(role, false));
        for (var unit : List.of(district, city)) {
            assertThat(allowed(person(unit, role), this::save))
                    .as("%s of the %s above", role, unit.kind())
                    .isFalse();
        }
        for (var unit : outside()) {
            assertThat(allowed(person(unit, role), this::save))
                    .as("%s of another %s", role, unit.kind())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void checking_originals(Role role) {
        Supplier<Object> check = () -> evidence.check(teacher.record(), "basic", "identity-card", true, null);
        assertThat(allowed(person(school, role), check)).isEqualTo(role == Role.INFORMATION_ADMIN);
        assertThat(allowed(person(district, role), check)).isFalse();
        assertThat(allowed(person(outside().get(0), role), check)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opening_the_document_number(Role role) {
        Supplier<Object> open = () -> reveal.documentNumber(teacher.record(), "核对原件");
        var may = role == Role.INFORMATION_ADMIN || role == Role.SYSTEM_ADMIN;
        assertThat(allowed(person(school, role), open)).isEqualTo(may);
        assertThat(allowed(person(city, role), open)).isEqualTo(may);
        assertThat(allowed(person(outside().get(0), role), open)).isFalse();
    }

    @Test
    void teacher_sees_and_changes_the_own_record_only() {
        var colleague = given.teacher(school);

        assertThat(allowed(teacher.person(), () -> editing.open(teacher.record()))).isTrue();
        assertThat(allowed(colleague.person(), () -> editing.open(teacher.record())))
                .isFalse();
        assertThat(allowed(colleague.person(), this::save)).isFalse();
        assertThat(allowed(teacher.person(), () -> reveal.documentNumber(teacher.record(), "想看看")))
                .isFalse();
    }

    @Test
    void nobody_acts_as_the_school_on_the_own_record() {
        var both = given.teacherAnd(school, Role.INFORMATION_ADMIN);
        permits.close(both.record());

        assertThatThrownBy(() -> given.people().as(both.person(), () -> evidence.check(
                        both.record(), "basic", "identity-card", true, null)))
                .isInstanceOf(AccessRefused.class);
        assertThat(given.people()
                        .as(both.person(), () -> editing.section(both.record(), "basic"))
                        .editable())
                .isFalse();
    }

    @Test
    void section_reviewer_sees_the_sections_of_the_department_only() {
        var university = given.people().university();
        var college = given.people().college(university);
        var office = given.people().department(university, "teaching");
        var record = given.onRoster(college);
        var reviewer = person(office, Role.SECTION_REVIEWER);

        assertThat(given.people().as(reviewer, () -> editing.open(record)).sections())
                .extracting(SectionView::code)
                .containsExactly("teaching");
        assertThat(given.people().as(reviewer, () -> evidence.list(record))).isEmpty();
        var other = given.people().department(university, "training");
        assertThat(given.people()
                        .as(person(other, Role.SECTION_REVIEWER), () -> editing.open(record))
                        .sections())
                .extracting(SectionView::code)
                .containsExactly("training");
        assertThat(allowed(
                        person(given.people().department(given.people().university(), "teaching"), Role.SECTION_REVIEWER),
                        () -> editing.open(record)))
                .isFalse();
    }

    @Test
    void opened_number_is_logged_with_its_reason_and_needs_one() {
        var administrator = person(school, Role.INFORMATION_ADMIN);
        assertThatThrownBy(() -> given.people()
                        .as(administrator, () -> reveal.documentNumber(teacher.record(), " ")))
                .isInstanceOf(InvalidInput.class);

        var number = given.people().as(administrator, () -> reveal.documentNumber(teacher.record(), "核对原件"));

        assertThat(number).matches("\\d{17}[0-9X]");
        var entries = audit.historyOf("record", teacher.record().toString()).stream()
                .filter(entry -> entry.action().equals("DOCUMENT_REVEALED"))
                .toList();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).reason()).isEqualTo("核对原件");
        assertThat(entries.get(0).actorId()).isEqualTo(administrator.id().value());
    }

    @Test
    void checked_original_is_on_the_list() {
        var administrator = person(school, Role.INFORMATION_ADMIN);
        given.people().as(administrator, () -> {
            evidence.check(teacher.record(), "basic", "identity-card", true, null);
            evidence.check(teacher.record(), "education", "degree-certificate", false, "遗失");
        });
        var list = given.people().as(teacher.person(), () -> evidence.list(teacher.record()));

        assertThat(list).filteredOn(EvidenceItem::seen).extracting(EvidenceItem::document).containsExactly(
                "identity-card");
        assertThat(list).filteredOn(item -> "遗失".equals(item.note())).hasSize(1);
        assertThat(list).filteredOn(item -> item.checkedBy() == null).isNotEmpty();
    }

    private Object save() {
        var basic = editing.section(teacher.record(), "basic");
        return editing.saveRow(
                teacher.record(),
                "basic",
                basic.edition(),
                basic.rows().get(0).with("formerName", basic.edition() % 2 == 0 ? "甲" : "乙"));
    }

    private TestPerson person(UnitInfo unit, Role role) {
        return given.people().person(unit, role);
    }

    private List<UnitInfo> outside() {
        return List.of(given.people().school(district), given.people().district(city));
    }

    private boolean allowed(TestPerson person, Supplier<?> work) {
        var thrown = catchThrowable(() -> given.people().as(person, work));
        if (thrown != null) {
            assertThat(thrown).isInstanceOfAny(AccessRefused.class, SectionLocked.class);
        }
        return thrown == null;
    }
}
