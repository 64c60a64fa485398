package org.shice.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shice.forms.Finding;
import org.shice.forms.FormFixture;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;

class RowEditorViewTest extends FormPage {

    @Test
    void a_change_runs_through_the_rules_and_is_told() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "basic");
        var told = new ArrayList<SectionRow>();
        editor.addChangeListener(told::add);
        choose(editor, "nationality", "840");
        assertThat(told).singleElement().satisfies(row -> {
            assertThat(row.get("nationality")).contains("840");
            assertThat(row.get("ethnicity")).isEmpty();
        });
        assertThat(combo(editor, "ethnicity").isEnabled()).isFalse();
        assertThat(combo(editor, "ethnicity").isEmpty()).isTrue();
        choose(editor, "nationality", "156");
        assertThat(combo(editor, "ethnicity").isEnabled()).isTrue();
        assertThat(combo(editor, "ethnicity").getValue().code()).isEqualTo("01");
        assertThat(combo(editor, "ethnicity").isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void the_newest_of_options_that_exclude_each_other_stays() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "basic");
        var input = several(editor, "politicalStatus");
        var crowd = items(input).stream()
                .filter(o -> o.code().equals("13"))
                .findFirst()
                .orElseThrow();
        var chosen = new HashSet<>(input.getValue());
        chosen.add(crowd);
        _setValue(input, chosen);
        assertThat(editor.row().get("politicalStatus")).contains("13");
        assertThat(input.getValue()).containsExactly(crowd);
    }

    @Test
    void a_list_is_narrowed_by_another_field() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "post");
        assertThat(items(combo(editor, "grade")))
                .extracting(Option::code)
                .contains("108", "999")
                .doesNotContain("201");
        assertThat(combo(editor, "grade").getValue().code()).isEqualTo("108");
        choose(editor, "category", "3");
        assertThat(items(combo(editor, "grade")))
                .extracting(Option::code)
                .contains("201")
                .doesNotContain("108");
        assertThat(combo(editor, "grade").isInvalid()).isTrue();
    }

    @Test
    void a_month_is_typed_quickly_and_what_cannot_be_read_stays() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "work");
        var month = text(editor, "startMonth");
        _setValue(month, "200309");
        assertThat(month.getValue()).isEqualTo("2003-09");
        assertThat(editor.row().get("startMonth")).contains("2003-09");
        _setValue(month, "autumn");
        assertThat(month.getValue()).isEqualTo("autumn");
        assertThat(month.isInvalid()).isTrue();
        assertThat(editor.row().get("startMonth")).contains("2003-09");
    }

    @Test
    void what_is_wrong_is_said_at_once_and_what_is_missing_when_asked() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "work");
        var position = text(editor, "position");
        _setValue(position, "");
        assertThat(position.isInvalid()).isFalse();
        editor.showMissing();
        assertThat(position.isInvalid()).isTrue();
        assertThat(position.getErrorMessage()).isEqualTo("请填写");
        _setValue(position, "语文教师");
        assertThat(position.isInvalid()).isFalse();
        var end = text(editor, "endMonth");
        _setValue(end, "2001-01");
        assertThat(end.getErrorMessage()).isEqualTo("不能早于开始年月");
    }

    @Test
    void a_warning_is_shown_without_calling_the_value_wrong() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "basic");
        var birthDate = text(editor, "birthDate");
        _setValue(birthDate, "19800201");
        assertThat(birthDate.isInvalid()).isFalse();
        assertThat(birthDate.getHelperText()).startsWith("提醒：与身份证号中的出生日期不同");
    }

    @Test
    void what_the_server_found_stays_until_the_field_changes() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "work");
        var employer = text(editor, "employer");
        editor.showFindings(List.of(
                new Finding(Finding.Severity.ERROR, "work", "work", "employer", "forms.finding.shape", List.of())));
        assertThat(employer.getErrorMessage()).isEqualTo("格式不对");
        _setValue(employer, "第二中学");
        assertThat(employer.isInvalid()).isFalse();
    }

    @Test
    void the_teacher_reads_what_the_school_and_other_sections_fill() {
        var record = FormFixture.record(SchoolType.PRIMARY_MIDDLE);
        var derived = FormFixture.rules().derive(SchoolType.PRIMARY_MIDDLE, record);
        var form = FormFixture.forms().section(SchoolType.PRIMARY_MIDDLE, "basic");
        var editor = show(views().editor(form, derived.rows("basic").get(0), () -> derived, RowEditor.BY_TEACHER));
        assertThat(text(editor, "name").isReadOnly()).isTrue();
        assertThat(text(editor, "formerName").isReadOnly()).isFalse();
        assertThat(text(editor, "highestDegreeSchool").getValue()).isEqualTo("湖南理工学院");
        assertThat(text(editor, "highestDegreeSchool").getHelperText()).isEqualTo("由其他栏目得出");
        editor.setEditable(RowEditor.BY_SCHOOL);
        assertThat(text(editor, "name").isReadOnly()).isFalse();
        assertThat(text(editor, "highestDegreeSchool").isReadOnly()).isTrue();
    }

    @Test
    void what_nothing_follows_to_yet_takes_no_room() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "basic");
        assertThat(_find(editor, TextField.class, s -> s.withId("highestDegreeSchool")))
                .isEmpty();
    }

    @Test
    void a_long_list_is_searched_by_label_code_and_english_word() {
        var editor = editor(SchoolType.PRIMARY_MIDDLE, "basic");
        var options = items(combo(editor, "nativePlace"));
        assertThat(options).hasSizeGreaterThan(300);
        assertThat(options).filteredOn(o -> o.matches("岳阳楼")).hasSize(1);
        assertThat(options).filteredOn(o -> o.matches("yueyanglou")).hasSize(1);
        assertThat(options).filteredOn(o -> o.matches("430602")).hasSize(1);
    }

    @Test
    @SuppressWarnings("rawtypes")
    void it_speaks_english() {
        inEnglish();
        var editor = editor(SchoolType.KINDERGARTEN, "basic");
        assertThat(text(editor, "schoolEntry").getLabel()).isEqualTo("Joined this kindergarten");
        assertThat(combo(editor, "nativePlace").getValue().label()).isEqualTo("Hunan / Yueyang / Yueyanglou");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Option> trained = _get(editor, RadioButtonGroup.class, s -> s.withId("preschoolTrained"));
        assertThat(trained.getValue().label()).isEqualTo("Yes");
    }

    private RowEditor editor(SchoolType type, String section) {
        var record = FormFixture.record(type);
        var form = FormFixture.forms().section(type, section);
        return show(views().editor(form, record.rows(section).get(0), () -> record, RowEditor.BY_TEACHER));
    }

    private static void choose(RowEditor editor, String key, String code) {
        var input = combo(editor, key);
        _setValue(
                input,
                items(input).stream()
                        .filter(o -> o.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private static TextField text(RowEditor editor, String key) {
        return _get(editor, TextField.class, s -> s.withId(key));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<Option> combo(RowEditor editor, String key) {
        return _get(editor, ComboBox.class, s -> s.withId(key));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static MultiSelectComboBox<Option> several(RowEditor editor, String key) {
        return _get(editor, MultiSelectComboBox.class, s -> s.withId(key));
    }

    private static List<Option> items(ComboBox<Option> input) {
        return input.getListDataView().getItems().toList();
    }

    private static List<Option> items(MultiSelectComboBox<Option> input) {
        return input.getListDataView().getItems().toList();
    }
}
