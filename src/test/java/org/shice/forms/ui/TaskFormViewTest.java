package org.shice.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shice.forms.FormFixture;

class TaskFormViewTest extends FormPage {

    @Test
    void an_approval_needs_no_reason() {
        var view = form("profile-review-decide");
        choose(view, "APPROVED");
        assertThat(_find(view, TextArea.class)).isEmpty();
        assertThat(view.values()).contains(Map.of("outcome", "APPROVED"));
    }

    @Test
    void a_return_needs_a_level_and_a_reason() {
        var view = form("profile-review-decide");
        choose(view, "RETURNED");
        assertThat(view.values()).isEmpty();
        assertThat(_get(view, TextArea.class).getErrorMessage()).isEqualTo("请填写");
        _setValue(_get(view, TextArea.class), "毕业证编号与原件不符");
        view.setValue("returnTo", "TEACHER");
        assertThat(view.values())
                .contains(Map.of("outcome", "RETURNED", "returnTo", "TEACHER", "reason", "毕业证编号与原件不符"));
    }

    @Test
    void what_was_typed_for_a_return_does_not_go_with_an_approval() {
        var view = form("profile-review-decide");
        choose(view, "RETURNED");
        _setValue(_get(view, TextArea.class), "再看一遍");
        choose(view, "APPROVED");
        assertThat(view.values()).contains(Map.of("outcome", "APPROVED"));
    }

    @Test
    void levels_that_do_not_exist_here_are_not_offered() {
        var view = form("profile-review-decide");
        choose(view, "RETURNED");
        view.restrict("returnTo", Set.of("TEACHER", "UNIT"));
        assertThat(combo(view).getListDataView().getItems())
                .extracting(Option::code)
                .containsExactly("TEACHER", "UNIT");
    }

    @Test
    void a_promise_must_be_given() {
        var view = form("teacher-collection-fill");
        assertThat(view.values()).isEmpty();
        _setValue(_get(view, Checkbox.class), true);
        assertThat(view.values()).contains(Map.of("confirmed", "true"));
    }

    private TaskFormView form(String id) {
        return show(views().taskForm(FormFixture.forms().taskForm(id)));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Option> combo(TaskFormView view) {
        return _get(view, ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static void choose(TaskFormView view, String outcome) {
        RadioButtonGroup<Option> input = _get(view, RadioButtonGroup.class);
        var option = input.getListDataView()
                .getItems()
                .filter(o -> o.code().equals(outcome))
                .findFirst()
                .orElseThrow();
        _setValue(input, option);
    }
}
