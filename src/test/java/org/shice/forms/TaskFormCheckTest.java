package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.shice.platform.error.NotFound;

class TaskFormCheckTest {

    private static final TaskForm DECIDE = FormFixture.FORMS.taskForm("profile-review-decide");
    private static final TaskFormCheck CHECK = new TaskFormCheck();

    @Test
    void what_the_form_does_not_ask_for_is_dropped() {
        assertThat(CHECK.accept(DECIDE, Map.of("outcome", "APPROVED", "reason", "so", "admin", "true")))
                .isEqualTo(Map.of("outcome", "APPROVED"));
    }

    @Test
    void every_missing_and_wrong_field_is_named() {
        var values = Map.of("outcome", "RETURNED", "returnTo", "MOON", "reason", " ");
        assertThatThrownBy(() -> CHECK.accept(DECIDE, values))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("returnTo", "reason"));
    }

    @Test
    void a_reason_has_a_longest_length() {
        var reason = "长".repeat(1000);
        var values = Map.of("outcome", "RETURNED", "returnTo", "UNIT", "reason", reason);
        assertThat(CHECK.problems(DECIDE, values)).isEmpty();
        var longer = Map.of("outcome", "RETURNED", "returnTo", "UNIT", "reason", reason + "长");
        assertThat(CHECK.problems(DECIDE, longer))
                .extracting(Problem::textKey)
                .containsExactly("forms.finding.tooLong");
    }

    @Test
    void a_form_pinned_by_the_engine_is_read_like_a_file() {
        var json =
                "{\"id\": \"old-form\", \"components\": [{\"type\": \"textfield\", \"key\": \"a\", \"label\": \"A\"}]}";
        assertThat(FormFixture.FORMS.parseTaskForm(json).field("a")).isPresent();
        assertThatThrownBy(() -> FormFixture.FORMS.parseTaskForm("no form"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormFixture.FORMS.taskForm("nothing")).isInstanceOf(NotFound.class);
    }
}
