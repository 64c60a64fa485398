package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountId;
import org.shice.forms.SectionRow;
import org.shice.profile.Provenance.Source;

class SectionContentTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Provenance SCHOOL = new Provenance(Source.IMPORT, AccountId.random(), NOW);
    private static final Provenance TEACHER = new Provenance(Source.TEACHER, AccountId.random(), NOW.plusSeconds(60));

    private final SectionContent imported =
            SectionContent.EMPTY.importing("r1", Map.of("name", "王芳", "birthDate", "1980-01-02"), Set.of(), SCHOOL);

    @Test
    void imported_values_carry_where_they_came_from() {
        assertThat(imported.row("r1").orElseThrow().values()).containsEntry("name", "王芳");
        assertThat(imported.origin("r1", "name")).contains(SCHOOL);
    }

    @Test
    void value_of_the_teacher_survives_the_next_import() {
        var again = corrected().importing("r1", Map.of("birthDate", "1980-01-03"), Set.of(), SCHOOL);

        assertThat(again.row("r1").orElseThrow().get("birthDate")).contains("1980-02-01");
        assertThat(again.origin("r1", "birthDate")).contains(TEACHER);
        assertThat(again.imported()).containsEntry("r1/birthDate", "1980-01-03");
    }

    @Test
    void value_of_the_teacher_gives_way_where_a_person_decided_so() {
        var again = corrected().importing("r1", Map.of("birthDate", "1980-01-03"), Set.of("birthDate"), SCHOOL);

        assertThat(again.row("r1").orElseThrow().get("birthDate")).contains("1980-01-03");
        assertThat(again.origin("r1", "birthDate")).contains(SCHOOL);
    }

    @Test
    void value_the_school_gave_follows_the_next_import() {
        var again = imported.importing("r1", Map.of("name", "王方"), Set.of(), SCHOOL);

        assertThat(again.row("r1").orElseThrow().get("name")).contains("王方");
    }

    @Test
    void origin_changes_only_where_the_value_changes() {
        assertThat(corrected().origin("r1", "name")).contains(SCHOOL);
        assertThat(corrected().changedFields(imported.row("r1").orElseThrow())).containsExactly("birthDate");
    }

    @Test
    void emptied_value_remembers_who_emptied_it() {
        var emptied = imported.with(imported.row("r1").orElseThrow().with("birthDate", ""), TEACHER);

        assertThat(emptied.row("r1").orElseThrow().get("birthDate")).isEmpty();
        assertThat(emptied.origin("r1", "birthDate")).contains(TEACHER);
    }

    @Test
    void removed_row_takes_its_origins_along() {
        var two = imported.with(new SectionRow("r10", Map.of("name", "x")), TEACHER);
        var one = two.without("r1");

        assertThat(one.rows()).extracting(SectionRow::id).containsExactly("r10");
        assertThat(one.provenance()).containsOnlyKeys("r10/name");
    }

    @Test
    void replacing_keeps_the_origin_of_equal_values() {
        var rows = List.of(
                new SectionRow("r2", Map.of("name", "new")),
                imported.row("r1").orElseThrow().with("name", "other"));
        var replaced = imported.replacedBy(rows, TEACHER);

        assertThat(replaced.rows()).isEqualTo(rows);
        assertThat(replaced.origin("r1", "birthDate")).contains(SCHOOL);
        assertThat(replaced.origin("r1", "name")).contains(TEACHER);
        assertThat(replaced.origin("r2", "name")).contains(TEACHER);
    }

    private SectionContent corrected() {
        return imported.with(imported.row("r1").orElseThrow().with("birthDate", "1980-02-01"), TEACHER);
    }
}
