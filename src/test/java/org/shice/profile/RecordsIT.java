package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.SystemIdentity;
import org.shice.forms.SectionRow;
import org.shice.organization.UnitInfo;
import org.shice.profile.Provenance.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ShiceIT
class RecordsIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Records records;

    @Autowired
    private RecordVersions versions;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private JdbcTemplate jdbc;

    private RecordPeople given;
    private UnitInfo city;
    private UnitInfo school;

    @BeforeEach
    void found() {
        given = new RecordPeople(context);
        city = given.people().city();
        school = given.people().school(city);
    }

    @Test
    void person_is_found_by_document_number_which_is_stored_nowhere_in_clear() {
        var number = Documents.number();
        var id = given.onRoster(school, number);

        assertThat(records.byDocumentNumber(" " + number.toLowerCase(java.util.Locale.ROOT)))
                .map(RecordInfo::id)
                .contains(id);
        assertThat(records.get(id).documentMasked())
                .startsWith(number.substring(0, 6))
                .contains("***");
        assertThat(stored("select row_to_json(r)::text from teacher_record r where id = ?", id))
                .doesNotContain(number);
        assertThat(stored("select rows::text from record_section where record_id = ?", id))
                .doesNotContain(number);
    }

    @Test
    void second_import_of_the_same_person_changes_one_record() {
        var number = Documents.number();
        var first = given.onRoster(school, number);
        given.importAgain(school, number, Map.of("staffNumber", "0002"));

        assertThat(records.byDocumentNumber(number).orElseThrow().id()).isEqualTo(first);
        assertThat(records.get(first).staffNumber()).isEqualTo("0002");
        assertThat(records.provenance(first).get("basic/" + basicRow(first).id() + "/staffNumber"))
                .extracting(Provenance::source)
                .isEqualTo(Source.IMPORT);
    }

    @Test
    void import_into_another_school_is_refused() {
        var number = Documents.number();
        given.onRoster(school, number);
        var other = given.people().school(city);

        assertThatThrownBy(() -> given.onRoster(other, number)).isInstanceOf(RecordElsewhere.class);
    }

    @Test
    void import_overwrites_the_teachers_value_only_when_told_so() {
        var number = Documents.number();
        var id = given.onRoster(school, number);
        system.run(
                () -> records.fill(id, values("basic", basicRow(id).with("birthDate", "1949-11-30")), Source.TEACHER));
        var entry = RosterEntries.of(school, "测试员", number, Map.of("birthDate", "1949-12-01"));

        system.run(() -> records.upsert(entry, Source.IMPORT));
        assertThat(basicRow(id).get("birthDate")).contains("1949-11-30");

        system.run(() -> records.upsert(entry, Source.IMPORT, Set.of("birthDate")));
        assertThat(basicRow(id).get("birthDate")).contains("1949-12-01");
        assertThat(records.get(id).birthDate()).hasToString("1949-12-01");
    }

    @Test
    void record_with_gaps_is_not_submitted() {
        var id = given.onRoster(school);

        var refused = catchThrowableOfType(RecordIncomplete.class, () -> system.run(() -> records.submit(id)));
        assertThat(refused.findings()).isNotEmpty();
        assertThat(records.versions(id)).isEmpty();
    }

    @Test
    void submission_fixes_content_with_derived_values_and_the_masked_number() {
        var id = given.completeTeacher(school).record();
        var version = system.call(() -> records.submit(id));

        assertThat(version.number()).isEqualTo(1);
        var basic = version.content().rows("basic").get(0);
        assertThat(basic.get("highestEducation")).contains("21");
        assertThat(basic.get("documentNumber").orElseThrow()).contains("***");
        assertThat(version.provenance().get("basic/" + basic.id() + "/highestEducation"))
                .extracting(Provenance::source)
                .isEqualTo(Source.DERIVED);
        assertThat(version.contentHash()).hasSize(64);
        assertThat(records.version(version.id())).isEqualTo(version);
    }

    @Test
    void submitted_version_cannot_be_changed_or_deleted() {
        var id = given.completeTeacher(school).record();
        system.run(() -> records.submit(id));

        assertThatThrownBy(() -> jdbc.update("update record_version set number = 9 where record_id = ?", id.value()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("immutable");
        assertThatThrownBy(() -> jdbc.update("delete from record_version where record_id = ?", id.value()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.execute("truncate record_version cascade"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void changes_between_versions_name_row_and_field() {
        var id = given.completeTeacher(school).record();
        var first = system.call(() -> records.submit(id));
        var work = records.draft(id).rows("work").get(0);
        system.run(() -> records.fill(id, values("work", work.with("position", "主任")), Source.TEACHER));
        var second = system.call(() -> records.submit(id));

        assertThat(second.number()).isEqualTo(2);
        assertThat(records.submitted(second.id(), first.id()).sinceSeen())
                .containsExactly(new ValueChange(ValueChange.Kind.CHANGED, "work", work.id(), "position", "教师", "主任"));
        assertThat(versions.changes(null, second.id()))
                .allSatisfy(change -> assertThat(change.fieldKey()).isNull())
                .hasSize(6);
    }

    @Test
    void difference_to_the_schools_list_is_known() {
        var id = given.completeTeacher(school).record();
        system.run(
                () -> records.fill(id, values("basic", basicRow(id).with("birthDate", "1949-11-30")), Source.TEACHER));
        var version = system.call(() -> records.submit(id));

        assertThat(records.submitted(version.id(), null).sinceImport())
                .extracting(ValueChange::fieldKey, ValueChange::before, ValueChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("birthDate", "1949-12-31", "1949-11-30"));
    }

    @Test
    void effective_record_refuses_import_filling_and_submission() {
        var id = given.completeTeacher(school).record();
        var version = system.call(() -> records.submit(id));
        system.run(() -> records.makeEffective(id, version.id()));

        assertThat(records.get(id).state()).isEqualTo(RecordState.EFFECTIVE);
        assertThat(records.get(id).effectiveVersion()).isEqualTo(version.id());
        assertThatThrownBy(() -> system.run(() -> records.submit(id))).isInstanceOf(RecordFrozen.class);
        assertThatThrownBy(() -> system.run(() -> records.fill(id, CompleteRecords.others(), Source.SCHOOL)))
                .isInstanceOf(RecordFrozen.class);
    }

    @Test
    void approved_version_wins_over_a_draft_that_went_on() {
        var id = given.completeTeacher(school).record();
        var version = system.call(() -> records.submit(id));
        var work = records.draft(id).rows("work").get(0);
        system.run(() -> records.fill(id, values("work", work.with("position", "主任")), Source.SCHOOL));

        system.run(() -> records.makeEffective(id, version.id()));

        assertThat(records.draft(id)).isEqualTo(version.content());
    }

    @Test
    void version_of_another_record_does_not_become_effective() {
        var version =
                system.call(() -> records.submit(given.completeTeacher(school).record()));
        var other = given.completeTeacher(school).record();

        assertThatThrownBy(() -> system.run(() -> records.makeEffective(other, version.id())))
                .isInstanceOf(org.shice.platform.error.NotFound.class);
    }

    @Test
    void chunks_walk_the_subtree_once_and_nothing_else() {
        var other = given.people().school(given.people().district(city));
        given.onRoster(given.people().school(given.people().city()));
        var mine = given.onRoster(school);
        var expected = Set.of(mine, given.onRoster(school), given.onRoster(other));

        var seen = new java.util.ArrayList<RecordId>();
        var chunk = records.chunk(city.path(), null, 2);
        while (!chunk.isEmpty()) {
            chunk.forEach(info -> seen.add(info.id()));
            chunk = records.chunk(city.path(), seen.get(seen.size() - 1), 2);
        }
        assertThat(seen).hasSize(3).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void staff_status_changes_the_draft_and_a_retirement_closes_it() {
        var id = given.onRoster(school);
        system.run(() -> records.changeStaffStatus(id, "204"));
        assertThat(basicRow(id).get("staffStatus")).contains("204");

        system.run(() -> records.changeStaffStatus(id, "301"));
        assertThat(records.get(id).state()).isEqualTo(RecordState.CLOSED);
    }

    private SectionRow basicRow(RecordId id) {
        return records.draft(id).rows("basic").get(0);
    }

    private static org.shice.forms.RecordRules.RecordValues values(String section, SectionRow row) {
        return new org.shice.forms.RecordRules.RecordValues(Map.of(section, List.of(row)));
    }

    private String stored(String sql, RecordId id) {
        return String.valueOf(jdbc.queryForObject(sql, String.class, id.value()));
    }
}
