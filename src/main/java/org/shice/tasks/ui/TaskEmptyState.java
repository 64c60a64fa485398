package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.ui.EmptyState;

/** Says why no task is shown and what to do: drop the filters, take a free task, or nothing at all. */
final class TaskEmptyState extends Composite<Div> {

    TaskEmptyState(Filter filter, Consumer<Filter> wanted) {
        var plain = Filter.of(filter.scope()).sortedBy(filter.sort(), filter.descending());
        if (!filter.equals(plain)) {
            show("filtered", VaadinIcon.FILTER, "tasks.empty.filtered.action", () -> wanted.accept(plain));
        } else if (filter.scope() == Scope.MINE) {
            show(
                    "mine",
                    VaadinIcon.CHECK_CIRCLE_O,
                    "tasks.empty.mine.action",
                    () -> wanted.accept(Filter.of(Scope.FREE)));
        } else if (filter.scope() == Scope.FREE) {
            show(
                    "free",
                    VaadinIcon.CHECK_CIRCLE_O,
                    "tasks.empty.free.action",
                    () -> wanted.accept(Filter.of(Scope.AREA)));
        } else {
            getContent().add(state("area", VaadinIcon.CHECK_CIRCLE_O));
        }
    }

    private void show(String kind, VaadinIcon icon, String actionKey, Runnable action) {
        getContent().add(state(kind, icon).withAction(new Button(getTranslation(actionKey), click -> action.run())));
    }

    private EmptyState state(String kind, VaadinIcon icon) {
        return new EmptyState(
                icon, getTranslation("tasks.empty." + kind), getTranslation("tasks.empty." + kind + ".hint"));
    }
}
