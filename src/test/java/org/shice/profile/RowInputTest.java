package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shice.forms.CodeLists;
import org.shice.forms.FormField;
import org.shice.forms.FormField.Owner;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.Provenance.Source;

class RowInputTest {

    private static final SectionForm BASIC = form(Owner.TEACHER);

    private final RowInput input = new RowInput(new ValueCheck(new TwoCodes()));
    private final SectionRow stored = new SectionRow("r", Map.of("name", "王芳", "documentNumber", "110105***********X"));

    @Test
    void unknown_keys_are_dropped_and_blanks_empty_a_value() {
        var row = accept(Map.of("formerName", " 王方 ", "nonsense", "1", "month", " "), Source.TEACHER);

        assertThat(row.values()).containsEntry("formerName", "王方").doesNotContainKeys("nonsense", "month");
    }

    @Test
    void teacher_may_repeat_but_not_change_what_the_school_owns() {
        assertThat(accept(Map.of("name", "王芳"), Source.TEACHER).get("name")).contains("王芳");
        assertThat(accept(Map.of(), Source.TEACHER).get("name")).contains("王芳");
        assertThat(problems(Map.of("name", "李四"), Source.TEACHER))
                .containsExactly(new InvalidInput.Problem("name", "profile.value.not-yours", List.of()));
    }

    @Test
    void school_may_change_what_the_school_and_what_the_teacher_owns() {
        var row = accept(Map.of("name", "王方", "formerName", "王芳"), Source.SCHOOL);

        assertThat(row.values()).containsEntry("name", "王方").containsEntry("formerName", "王芳");
    }

    @Test
    void nobody_changes_the_document_number_in_a_row() {
        assertThat(problems(Map.of("name", "王芳", "documentNumber", "440524188001010014"), Source.SCHOOL))
                .extracting(InvalidInput.Problem::field)
                .containsExactly("documentNumber");
    }

    @Test
    void derived_values_are_neither_stored_nor_refused() {
        assertThat(accept(Map.of("derived", "x"), Source.TEACHER).get("derived"))
                .isEmpty();
    }

    @Test
    void teacher_changes_nothing_in_a_section_of_the_school() {
        assertThatThrownBy(() -> input.accept(
                        SchoolType.PRIMARY_MIDDLE,
                        form(Owner.SCHOOL),
                        stored,
                        new SectionRow("r", Map.of("formerName", "x")),
                        Source.TEACHER,
                        UnaryOperator.identity()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_a_rule_changes_is_no_attempt_on_the_schools_values() {
        var row = input.accept(
                SchoolType.PRIMARY_MIDDLE,
                BASIC,
                stored,
                new SectionRow("r", Map.of("name", "fixed")),
                Source.TEACHER,
                candidate -> candidate.with("name", "fixed"));

        assertThat(row.get("name")).contains("fixed");
    }

    @ParameterizedTest
    @CsvSource({
        "formerName, 一二三四五六, profile.value.length",
        "month, 2016-13, profile.value.date",
        "month, 2016-10-31, profile.value.date",
        "day, 2016-02-30, profile.value.date",
        "day, 1716-02-03, profile.value.date",
        "hours, 12a, profile.value.number",
        "hours, 1.5, profile.value.number",
        "one, 9, profile.value.code",
        "one, 'a,b', profile.value.code",
        "many, 'a,a', profile.value.code",
        "many, 'a,', profile.value.code",
        "one, heading, profile.value.code",
        "flag, yes, profile.value.code"
    })
    void value_of_the_wrong_kind_is_refused_by_name(String field, String value, String textKey) {
        assertThat(problems(Map.of(field, value), Source.TEACHER))
                .extracting(InvalidInput.Problem::field, InvalidInput.Problem::textKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, textKey));
    }

    @ParameterizedTest
    @CsvSource({"month, 2016-10", "day, 2016-02-29", "hours, 12", "one, a", "many, 'a,b'", "flag, true"})
    void value_of_the_right_kind_is_kept(String field, String value) {
        assertThat(accept(Map.of(field, value), Source.TEACHER).get(field)).contains(value);
    }

    @Test
    void control_characters_are_refused() {
        assertThat(problems(Map.of("formerName", "a\u0000"), Source.TEACHER)).hasSize(1);
    }

    private SectionRow accept(Map<String, String> values, Source source) {
        return input.accept(
                SchoolType.PRIMARY_MIDDLE,
                BASIC,
                stored,
                new SectionRow("r", values),
                source,
                UnaryOperator.identity());
    }

    private List<InvalidInput.Problem> problems(Map<String, String> values, Source source) {
        return catchThrowableOfType(InvalidInput.class, () -> accept(values, source))
                .problems();
    }

    private static SectionForm form(Owner owner) {
        var fields = new ArrayList<FormField>();
        fields.add(new FormField.Text("name", "姓名", true, Owner.SCHOOL, null, 60, null));
        fields.add(new FormField.Text("documentNumber", "证件号", true, Owner.SCHOOL, null, 30, null));
        fields.add(new FormField.Text("formerName", "曾用名", false, Owner.TEACHER, null, 5, null));
        fields.add(new FormField.Date("month", "年月", false, Owner.TEACHER, null, true));
        fields.add(new FormField.Date("day", "日期", false, Owner.TEACHER, null, false));
        fields.add(new FormField.Number("hours", "学时", false, Owner.TEACHER, null, "0", "10", 0));
        fields.add(new FormField.Choice("one", "单选", false, Owner.TEACHER, null, "list", false, List.of()));
        fields.add(new FormField.Choice("many", "多选", false, Owner.TEACHER, null, "list", true, List.of()));
        fields.add(new FormField.Flag("flag", "是否", false, Owner.TEACHER, null));
        fields.add(new FormField.Text("derived", "得出", false, Owner.DERIVED, null, 60, null));
        return new SectionForm(
                SchoolType.PRIMARY_MIDDLE, "basic", "基本信息", 10, false, 1, owner, fields, List.of(), Map.of());
    }

    /** A list with two codes and a heading. */
    private static final class TwoCodes implements CodeLists {

        @Override
        public List<Code> codes(String list, SchoolType type) {
            return List.of(
                    new Code("a", "甲", "A", "", true),
                    new Code("b", "乙", "B", "", true),
                    new Code("heading", "丙", "C", "", false));
        }

        @Override
        public Optional<Code> find(String list, SchoolType type, String code) {
            return codes(list, type).stream().filter(c -> c.code().equals(code)).findFirst();
        }

        @Override
        public Optional<Code> parse(String list, SchoolType type, String text) {
            return find(list, type, text);
        }

        @Override
        public String label(String list, SchoolType type, String code, Locale locale) {
            return code;
        }
    }
}
