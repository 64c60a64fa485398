package org.shice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shice.forms.DocumentNumber;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormFixture;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.organization.SchoolType;
import org.shice.platform.time.TimeSettings;

class SampleRecordsTest {

    private static final FormCatalog FORMS = FormFixture.forms();
    private static final LocalDate TODAY = LocalDate.parse("2017-03-01");

    private final SampleRecords samples = new SampleRecords(
            FORMS,
            FormFixture.rules(),
            FormFixture.codeLists(),
            Clock.fixed(Instant.parse("2017-03-01T04:00:00Z"), TimeSettings.ZONE));

    @ParameterizedTest
    @EnumSource
    void every_person_gets_a_record_that_the_rules_accept_without_a_word(SchoolType type) {
        for (var person : people(type, 300)) {
            var record = samples.complete(person, "云湖市第一学校");

            assertThat(FormFixture.rules().checkAll(type, record))
                    .as(person.staffNumber())
                    .isEmpty();
            assertThat(record.sections().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            FORMS.sections(type).stream().map(SectionForm::code).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void workers_and_people_on_contract_get_sound_records_too(SchoolType type) {
        var worker =
                people(type, 1).get(0).as(SamplePeople.workerCategory(type)).onContract(TODAY, TODAY.plusYears(1));

        var record = samples.complete(worker, "云湖市第一学校");

        assertThat(record.rows("basic").get(0).get("tenured")).contains("0");
        assertThat(record.rows("post").get(0).get("category")).contains("4");
    }

    @Test
    void begun_record_holds_the_first_sections_only() {
        var person = people(SchoolType.PRIMARY_MIDDLE, 1).get(0);

        var begun = samples.begun(person, "云湖市第一学校", new RecordValues(Map.of()), 2);

        assertThat(begun.sections().keySet()).containsExactlyInAnyOrder("basic", "education");
    }

    @Test
    void seed_decides_everything() {
        assertThat(people(SchoolType.SPECIAL, 50)).isEqualTo(people(SchoolType.SPECIAL, 50));
    }

    @Test
    void identity_numbers_are_valid_distinct_and_nobodys() {
        var people = people(SchoolType.PRIMARY_MIDDLE, 2000);

        assertThat(people).extracting(SamplePerson::documentNumber).doesNotHaveDuplicates();
        assertThat(people).allSatisfy(person -> {
            var number = DocumentNumber.parse(person.documentNumber()).orElseThrow();
            assertThat(number.sex()).isEqualTo(person.sex());
            assertThat(number.birthDate()).isEqualTo(person.birthDate());
            assertThat(person.documentNumber()).startsWith("99");
        });
    }

    private static List<SamplePerson> people(SchoolType type, int count) {
        var source = new SamplePeople(7, TODAY);
        return IntStream.range(0, count)
                .mapToObj(i -> source.teacher(type, "t%04d".formatted(i)))
                .toList();
    }
}
