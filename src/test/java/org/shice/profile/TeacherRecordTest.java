package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.forms.SectionRow;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;

class TeacherRecordTest {

    private static final UnitInfo SCHOOL = new UnitInfo(
            UnitId.random(),
            "s1",
            "School",
            UnitKind.SCHOOL,
            SchoolType.PRIMARY_MIDDLE,
            Ownership.PUBLIC,
            null,
            "c1/s1/",
            true);

    private final RosterEntry entry = RosterEntries.of(SCHOOL, "王芳", "11010519491231002X");
    private final TeacherRecord record = new TeacherRecord(
            RecordId.random(),
            entry,
            SCHOOL,
            new SealedDocument(new byte[] {1}, new byte[] {2}, "110105***********X"),
            Instant.parse("2026-03-10T02:00:00Z"));

    @Test
    void effective_record_is_frozen() {
        var version = VersionId.random();
        record.makeEffective(version);

        assertThat(record.info().state()).isEqualTo(RecordState.EFFECTIVE);
        assertThat(record.info().effectiveVersion()).isEqualTo(version);
        assertThatThrownBy(record::requireOpen).isInstanceOf(RecordFrozen.class);
        assertThatThrownBy(() -> record.employ(entry)).isInstanceOf(RecordFrozen.class);
        assertThatThrownBy(() -> record.makeEffective(VersionId.random())).isInstanceOf(RecordFrozen.class);
    }

    @Test
    void draft_is_open() {
        assertThatCode(record::requireOpen).doesNotThrowAnyException();
    }

    @Test
    void person_who_retires_closes_the_record() {
        record.changeStaffStatus("204");
        assertThat(record.info().state()).isEqualTo(RecordState.DRAFT);

        record.changeStaffStatus("301");
        assertThat(record.info().state()).isEqualTo(RecordState.CLOSED);
        assertThatThrownBy(record::requireOpen).isInstanceOf(RecordFrozen.class);
    }

    @Test
    void columns_repeat_what_the_basic_section_says() {
        record.describe(new SectionRow(
                "r", Map.of("name", "王方", "birthDate", "1949-12-30", "tenured", "0", "employmentForm", "2")));

        assertThat(record.info().name()).isEqualTo("王方");
        assertThat(record.info().birthDate()).isEqualTo(LocalDate.of(1949, 12, 30));
        assertThat(record.info().tenured()).isFalse();
        assertThat(record.info().staffNumber()).isNull();
        assertThat(record.info().documentMasked()).doesNotContain("19491231");
    }
}
