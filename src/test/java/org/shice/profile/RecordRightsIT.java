package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import org.shice.organization.UnitKind;
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

    /** One person per role and place, asked for everything: making people is slow on purpose. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_does_what_role_and_place_allow(Role role) {
        var administrator = role == Role.INFORMATION_ADMIN;
        var reveals = administrator || role == Role.SYSTEM_ADMIN;
        var reads = READ_ABOVE.contains(role);
        expect(role, school, reads, administrator, reveals);
        expect(role, district, reads, false, reveals);
        expect(role, city, reads, false, reveals);
        expect(role, given.people().school(district), false, false, false);
        expect(role, given.people().district(city), false, false, false);
    }

    private void expect(Role role, UnitInfo unit, boolean reads, boolean changes, boolean reveals) {
        if (!fits(role, unit)) {
            return;
        }
        var person = person(unit, role);
        var asked = new LinkedHashMap<String, Boolean>();
        asked.put("draft", allowed(person, () -> editing.open(teacher.record())));
        asked.put("versions", allowed(person, () -> reading.versions(teacher.record())));
        asked.put("originals", allowed(person, () -> evidence.list(teacher.record())));
        asked.put("change", allowed(person, this::save));
        asked.put(
                "check", allowed(person, () -> evidence.check(teacher.record(), "basic", "identity-card", true, null)));
        asked.put("reveal", allowed(person, () -> reveal.documentNumber(teacher.record(), "核对原件")));
        assertThat(asked)
                .as("%s of a %s", role, unit.kind())
                .containsExactly(
                        Map.entry("draft", reads),
                        Map.entry("versions", reads),
                        Map.entry("originals", reads),
                        Map.entry("change", changes),
                        Map.entry("check", changes),
                        Map.entry("reveal", reveals));
    }

    private static boolean fits(Role role, UnitInfo unit) {
        return switch (role) {
            case SECTION_REVIEWER -> unit.kind() == UnitKind.DEPARTMENT;
            case DISTRICT_AUDITOR -> unit.kind() == UnitKind.DISTRICT_BUREAU;
            case BUREAU_REVIEWER -> unit.kind() == UnitKind.CITY_BUREAU;
            default -> true;
        };
    }

    @Test
    void teacher_sees_and_changes_the_own_record_only() {
        var colleague = given.teacher(school);

        assertThat(allowed(teacher.person(), () -> editing.open(teacher.record())))
                .isTrue();
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

        assertThatThrownBy(() -> given.people()
                        .as(both.person(), () -> evidence.check(both.record(), "basic", "identity-card", true, null)))
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
                        person(
                                given.people().department(given.people().university(), "teaching"),
                                Role.SECTION_REVIEWER),
                        () -> editing.open(record)))
                .isFalse();
    }

    @Test
    void opened_number_is_logged_with_its_reason_and_needs_one() {
        var administrator = person(school, Role.INFORMATION_ADMIN);
        assertThatThrownBy(() -> given.people().as(administrator, () -> reveal.documentNumber(teacher.record(), " ")))
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

        assertThat(list)
                .filteredOn(EvidenceItem::seen)
                .extracting(EvidenceItem::document)
                .containsExactly("identity-card");
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

    private boolean allowed(TestPerson person, Supplier<?> work) {
        var thrown = catchThrowable(() -> given.people().as(person, work));
        if (thrown != null) {
            assertThat(thrown).isInstanceOfAny(AccessRefused.class, SectionLocked.class);
        }
        return thrown == null;
    }
}
