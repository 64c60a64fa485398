package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.audit.AuditTrail;
import org.shice.forms.SectionRow;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.profile.Provenance.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ShiceIT
class RecordEditingIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private RecordRemarks remarks;

    @Autowired
    private OpenedRecords permits;

    @Autowired
    private AuditTrail audit;

    private RecordPeople given;
    private UnitInfo school;
    private RecordPeople.Teacher teacher;
    private TestPerson administrator;

    @BeforeEach
    void staff() {
        given = new RecordPeople(context);
        school = given.people().school(given.people().city());
        teacher = given.teacher(school);
        administrator = given.people().person(school, Role.INFORMATION_ADMIN);
        permits.open(teacher.record());
    }

    @Test
    void teacher_finds_the_own_record_with_what_is_missing() {
        var sheet = asTeacher(() -> editing.own()).orElseThrow();

        assertThat(sheet.info().id()).isEqualTo(teacher.record());
        assertThat(sheet.own()).isTrue();
        assertThat(sheet.sections()).extracting(SectionView::code).startsWith("basic", "education", "work");
        assertThat(sheet.gaps().isComplete()).isFalse();
        assertThat(sheet.gaps().minutesLeft()).isPositive();
        assertThat(sheet.gaps().items().get(0).finding().sectionCode()).isEqualTo("basic");
    }

    @Test
    void person_without_a_record_is_told_so() {
        assertThat(given.people().as(administrator, () -> editing.own())).isEmpty();
    }

    @Test
    void saved_value_is_there_with_its_origin_and_the_gap_is_gone() {
        var before = basic();
        var row = before.rows().get(0);
        var after = asTeacher(
                () -> editing.saveRow(teacher.record(), "basic", before.edition(), row.with("workStart", "1972-09")));

        assertThat(after.edition()).isEqualTo(before.edition() + 1);
        assertThat(after.row(row.id()).orElseThrow().get("workStart")).contains("1972-09");
        assertThat(after.origin(row.id(), "workStart").orElseThrow().source()).isEqualTo(Source.TEACHER);
        assertThat(after.origin(row.id(), "name").orElseThrow().source()).isEqualTo(Source.IMPORT);
        assertThat(after.missing()).isEqualTo(before.missing() - 1);
    }

    @Test
    void rows_are_added_and_removed() {
        var empty = asTeacher(() -> editing.section(teacher.record(), "work"));
        assertThat(empty.edition()).isZero();
        var one = asTeacher(() -> editing.addRow(teacher.record(), "work", 0));
        assertThat(one.rows()).hasSize(1);

        var none = asTeacher(() -> editing.removeRow(
                teacher.record(), "work", one.edition(), one.rows().get(0).id()));
        assertThat(none.rows()).isEmpty();
        assertThatThrownBy(() -> asTeacher(() -> editing.removeRow(teacher.record(), "work", none.edition(), "no")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whole_section_is_replaced_in_the_given_order() {
        var rows = List.of(
                new SectionRow("w2", Map.of("employer", "乙校", "startMonth", "1990-09")),
                new SectionRow("w1", Map.of("employer", "甲校", "startMonth", "1980-09", "unknown", "x")));
        var saved = asTeacher(() -> editing.saveSection(teacher.record(), "work", 0, rows));
        assertThat(saved.rows()).extracting(SectionRow::id).containsExactly("w2", "w1");
        assertThat(saved.rows().get(1).values()).doesNotContainKey("unknown");

        var fewer = asTeacher(() -> editing.saveSection(
                teacher.record(), "work", saved.edition(), List.of(saved.rows().get(1))));
        assertThat(fewer.rows()).extracting(SectionRow::id).containsExactly("w1");
    }

    @Test
    void problem_in_a_section_names_its_row() {
        var rows = List.of(
                new SectionRow("w1", Map.of("employer", "甲校")), new SectionRow("w2", Map.of("startMonth", "soon")));

        var refused = catchThrowableOfType(
                InvalidInput.class, () -> asTeacher(() -> editing.saveSection(teacher.record(), "work", 0, rows)));
        assertThat(refused.problems()).extracting(InvalidInput.Problem::field).containsExactly("rows[1].startMonth");
        assertThat(asTeacher(() -> editing.section(teacher.record(), "work")).rows())
                .isEmpty();
    }

    @Test
    void who_saves_on_an_old_edition_gets_the_current_content_and_overwrites_nothing() {
        var seen = basic();
        var row = seen.rows().get(0);
        asTeacher(() -> editing.saveRow(teacher.record(), "basic", seen.edition(), row.with("formerName", "先")));

        var refused = catchThrowableOfType(
                SectionChanged.class,
                () -> asTeacher(
                        () -> editing.saveRow(teacher.record(), "basic", seen.edition(), row.with("formerName", "后"))));

        assertThat(refused.current().edition()).isEqualTo(seen.edition() + 1);
        assertThat(refused.current().row(row.id()).orElseThrow().get("formerName"))
                .contains("先");
        assertThat(basic().row(row.id()).orElseThrow().get("formerName")).contains("先");
    }

    @Test
    void of_two_saves_at_once_one_wins_and_the_other_is_told() throws Exception {
        var seen = basic();
        var outcomes = atOnce(
                () -> save(seen, "formerName", "甲"),
                () -> save(seen, "formerName", "乙"),
                () -> save(seen, "formerName", "丙"));

        assertThat(outcomes).filteredOn(SectionView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SectionChanged.class::isInstance).hasSize(2);
        var winner = (SectionView) outcomes.stream()
                .filter(SectionView.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(basic().rows()).isEqualTo(winner.rows());
    }

    @Test
    void first_saves_of_a_section_at_once_end_the_same_way() throws Exception {
        var outcomes = atOnce(
                () -> asTeacher(() -> editing.addRow(teacher.record(), "work", 0)),
                () -> asTeacher(() -> editing.addRow(teacher.record(), "work", 0)));

        assertThat(outcomes).filteredOn(SectionView.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SectionChanged.class::isInstance).hasSize(1);
        assertThat(asTeacher(() -> editing.section(teacher.record(), "work")).rows())
                .hasSize(1);
    }

    @Test
    void saves_of_different_sections_do_not_meet() throws Exception {
        var seen = basic();
        var outcomes = atOnce(
                () -> save(seen, "formerName", "甲"),
                () -> asTeacher(() -> editing.addRow(teacher.record(), "work", 0)));

        assertThat(outcomes).allMatch(SectionView.class::isInstance);
    }

    @Test
    void only_what_was_returned_is_open() {
        permits.open(teacher.record(), "work");
        var seen = basic();

        assertThat(seen.editable()).isFalse();
        assertThat(seen.state()).isEqualTo(SectionState.LOCKED);
        assertThatThrownBy(() -> save(seen, "formerName", "x")).isInstanceOf(SectionLocked.class);
        assertThat(asTeacher(() -> editing.addRow(teacher.record(), "work", 0)).rows())
                .hasSize(1);
    }

    @Test
    void without_a_collection_nothing_is_open_to_the_teacher() {
        permits.close(teacher.record());

        assertThatThrownBy(() -> save(basic(), "formerName", "x")).isInstanceOf(SectionLocked.class);
    }

    @Test
    void teacher_cannot_change_what_the_school_owns_but_the_school_can_and_it_is_audited_without_values() {
        var seen = basic();
        assertThatThrownBy(() -> save(seen, "name", "李四")).isInstanceOf(InvalidInput.class);

        var row = seen.rows().get(0).with("name", "李四");
        var after =
                given.people().as(administrator, () -> editing.saveRow(teacher.record(), "basic", seen.edition(), row));

        assertThat(after.origin(row.id(), "name").orElseThrow().source()).isEqualTo(Source.SCHOOL);
        var entry = audit.historyOf("record", teacher.record().toString()).stream()
                .filter(e -> e.action().equals("RECORD_CHANGED_BY_SCHOOL"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.details()).containsEntry("fields", "name").containsEntry("section", "basic");
        assertThat(entry.details().toString()).doesNotContain("李四");
    }

    @Test
    void school_does_not_change_what_reviewers_look_at() {
        permits.underReview(teacher.record());
        var seen = given.people().as(administrator, () -> editing.section(teacher.record(), "basic"));

        assertThat(seen.editable()).isFalse();
        assertThatThrownBy(() -> given.people()
                        .as(
                                administrator,
                                () -> editing.saveRow(
                                        teacher.record(),
                                        "basic",
                                        seen.edition(),
                                        seen.rows().get(0).with("name", "x"))))
                .isInstanceOf(SectionLocked.class);
    }

    @Test
    void remark_on_a_field_is_dealt_with_when_the_field_is_changed() {
        var row = basic().rows().get(0);
        given.people().as(administrator, () -> {
            remarks.add(teacher.record(), remark(row.id(), "workStart"));
            remarks.add(teacher.record(), remark(null, null));
        });
        assertThat(basic().state()).isEqualTo(SectionState.RETURNED);

        var after = save(basic(), "workStart", "1972-09");
        assertThat(after.remarks()).extracting(Remark::fieldKey).containsExactly((String) null);

        asTeacher(() -> {
            remarks.answer(teacher.record(), after.remarks().get(0).id());
            return true;
        });
        assertThat(remarks.open(teacher.record())).isEmpty();
        assertThat(remarks.of(teacher.record())).hasSize(2);
    }

    @Test
    void only_the_teacher_answers_remarks() {
        var id = given.people().as(administrator, () -> remarks.add(teacher.record(), remark(null, null)));

        assertThatThrownBy(() -> given.people().as(administrator, () -> remarks.answer(teacher.record(), id)))
                .isInstanceOf(AccessRefused.class);
    }

    private static Remark.Draft remark(
            @org.jspecify.annotations.Nullable String row, @org.jspecify.annotations.Nullable String field) {
        return new Remark.Draft(1, "UNIT", "basic", row, field, "请核对");
    }

    private SectionView basic() {
        return asTeacher(() -> editing.section(teacher.record(), "basic"));
    }

    private SectionView save(SectionView seen, String field, String value) {
        var row = seen.rows().get(0).with(field, value);
        return asTeacher(() -> editing.saveRow(teacher.record(), "basic", seen.edition(), row));
    }

    private <T> T asTeacher(Supplier<T> work) {
        return given.people().as(teacher.person(), work);
    }

    /** Runs the work on as many threads; what failed with a refusal ends as that refusal. */
    @SafeVarargs
    private static List<Object> atOnce(Supplier<SectionView>... works) throws Exception {
        var pool = Executors.newFixedThreadPool(works.length);
        var barrier = new CyclicBarrier(works.length);
        var running = new ArrayList<Future<SectionView>>();
        for (var work : works) {
            running.add(pool.submit(() -> {
                barrier.await();
                return work.get();
            }));
        }
        var outcomes = new ArrayList<Object>();
        for (var future : running) {
            try {
                outcomes.add(future.get());
            } catch (ExecutionException e) {
                outcomes.add(java.util.Objects.requireNonNull(e.getCause()));
            }
        }
        pool.shutdown();
        return outcomes;
    }
}
