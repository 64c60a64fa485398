package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;
import org.shice.profile.ValueChange.Kind;

class DifferencesTest {

    private static final List<String> ORDER = List.of("basic", "work");

    private final RecordValues before = new RecordValues(Map.of(
            "basic",
            List.of(new SectionRow("b", Map.of("name", "王芳", "staffNumber", "1"))),
            "work",
            List.of(new SectionRow("w1", Map.of("position", "教师")), new SectionRow("w2", Map.of("position", "主任")))));

    @Test
    void equal_states_have_no_difference() {
        assertThat(Differences.between(before, before, ORDER)).isEmpty();
    }

    @Test
    void values_are_compared_by_row_and_field_whatever_the_order_of_rows() {
        var after = new RecordValues(Map.of(
                "basic",
                List.of(new SectionRow("b", Map.of("name", "王方", "formerName", "王芳"))),
                "work",
                List.of(
                        new SectionRow("w2", Map.of("position", "主任")),
                        new SectionRow("w3", Map.of("position", "校长")))));

        assertThat(Differences.between(before, after, ORDER))
                .containsExactly(
                        new ValueChange(Kind.ADDED, "basic", "b", "formerName", null, "王芳"),
                        new ValueChange(Kind.CHANGED, "basic", "b", "name", "王芳", "王方"),
                        new ValueChange(Kind.REMOVED, "basic", "b", "staffNumber", "1", null),
                        new ValueChange(Kind.ADDED, "work", "w3", null, null, null),
                        new ValueChange(Kind.REMOVED, "work", "w1", null, null, null));
    }

    @Test
    void against_nothing_every_row_is_new() {
        assertThat(Differences.between(Differences.NOTHING, before, ORDER))
                .extracting(ValueChange::kind, ValueChange::rowId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "b"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "w1"),
                        org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "w2"));
    }

    @Test
    void only_what_the_list_said_is_compared_with_the_list() {
        var imported = Map.of("b/name", "王方", "b/staffNumber", "1", "gone/name", "x");

        assertThat(Differences.sinceImport("basic", imported, before.rows("basic")))
                .containsExactly(new ValueChange(Kind.CHANGED, "basic", "b", "name", "王方", "王芳"));
    }
}
