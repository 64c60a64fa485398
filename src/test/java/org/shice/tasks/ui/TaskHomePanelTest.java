package org.shice.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Chip;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.ui.BrowserlessPage;

class TaskHomePanelTest extends BrowserlessPage {

    private final TaskList tasks = mocked(TaskList.class);

    @BeforeEach
    void start() {
        open();
    }

    @Test
    void own_and_free_tasks_are_counted_with_those_late_and_due_soon() {
        counts(Scope.MINE, Map.of(Chip.MINE, 5, Chip.FREE, 40, Chip.OVERDUE, 2, Chip.DUE_SOON, 1));
        counts(Scope.FREE, Map.of(Chip.MINE, 5, Chip.FREE, 40, Chip.OVERDUE, 12, Chip.DUE_SOON, 0));
        UI.getCurrent().add(new TaskHomePanel(tasks).content().orElseThrow());

        assertThat(_find(Anchor.class))
                .extracting(link -> link.getElement().getTextRecursively(), Anchor::getHref)
                .containsExactly(
                        tuple("5待我处理", "tasks?scope=mine"),
                        tuple("2其中超期", "tasks?scope=mine&only=overdue"),
                        tuple("1其中 3 天内到期", "tasks?scope=mine&only=soon"),
                        tuple("40待领取", "tasks"),
                        tuple("12其中超期", "tasks?only=overdue"));
    }

    @Test
    void whoever_supervises_late_units_sees_the_panel_too() {
        assertThat(new TaskHomePanel(tasks).roles()).contains("BUSINESS_LEAD", "DISTRICT_AUDITOR", "BUREAU_REVIEWER");
    }

    @Test
    void without_tasks_there_is_no_panel() {
        counts(Scope.MINE, Map.of());
        counts(Scope.FREE, Map.of());

        assertThat(new TaskHomePanel(tasks).content()).isEmpty();
    }

    private void counts(Scope scope, Map<Chip, Integer> counts) {
        when(tasks.counts(Filter.of(scope))).thenReturn(counts);
    }
}
