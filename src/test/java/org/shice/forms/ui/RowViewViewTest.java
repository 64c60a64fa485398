package org.shice.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.shice.forms.FormFixture;
import org.shice.organization.SchoolType;

class RowViewViewTest extends FormPage {

    @Test
    void codes_are_read_as_words_and_gaps_are_called_gaps() {
        var view = view("basic", (field, line) -> {});
        assertThat(value(view, "politicalStatus")).isEqualTo("中共党员、民盟盟员");
        assertThat(value(view, "nativePlace")).isEqualTo("湖南省 / 岳阳市 / 岳阳楼区");
        assertThat(value(view, "maritalStatus")).isEqualTo("未填");
    }

    @Test
    void a_field_without_meaning_for_this_person_is_left_out() {
        var view = view("basic", (field, line) -> {});
        assertThat(_find(view, RowView.Line.class, s -> s.withId("contractKind")))
                .hasSize(1);
        assertThat(_find(view, RowView.Line.class, s -> s.withId("employmentForm")))
                .isEmpty();
    }

    @Test
    void a_line_can_carry_marks() {
        var view = view("basic", (field, line) -> {
            if (field.key().equals("sex")) {
                line.markChanged();
            }
        });
        var sex = _get(view, RowView.Line.class, s -> s.withId("sex"));
        assertThat(_find(sex, Span.class, s -> s.withText("已更改"))).hasSize(1);
        var name = _get(view, RowView.Line.class, s -> s.withId("name"));
        assertThat(_find(name, Span.class, s -> s.withText("已更改"))).isEmpty();
    }

    private RowView view(String section, RowView.Decorator decorator) {
        var type = SchoolType.PRIMARY_MIDDLE;
        var row = FormFixture.record(type).rows(section).get(0);
        return show(views().view(FormFixture.forms().section(type, section), row, decorator));
    }

    private static String value(RowView view, String key) {
        return _find(_get(view, RowView.Line.class, s -> s.withId(key)), Span.class)
                .get(0)
                .getText();
    }
}
