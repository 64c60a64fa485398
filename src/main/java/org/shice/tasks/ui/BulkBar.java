package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.shice.tasks.TaskWork.Result;

/** Stands below the filters while lines are selected: how many, and what can be done with all of them. */
final class BulkBar extends Composite<Div> {

    private final TaskWorks works;
    private final Function<TaskRow, TaskAddress> address;
    private final Runnable finished;
    private final Span text = new Span();
    private final Button approve;
    private final Button sendBack;
    private List<TaskRow> selected = List.of();

    /**
     * @param cleared drops the selection
     * @param finished runs after decisions were made
     */
    BulkBar(TaskWorks works, Function<TaskRow, TaskAddress> address, Runnable cleared, Runnable finished) {
        this.works = works;
        this.address = address;
        this.finished = finished;
        approve = button("tasks.bulk.approve", VaadinIcon.CHECK, this::approve);
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sendBack = button("tasks.bulk.return", VaadinIcon.ARROW_BACKWARD, this::sendBack);
        var clear = button("tasks.bulk.clear", VaadinIcon.CLOSE_SMALL, cleared);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        text.getElement().setAttribute("role", "status");
        getContent().addClassName("bulk-bar");
        getContent().add(text, approve, sendBack, clear);
        show(List.of());
    }

    void show(Collection<TaskRow> rows) {
        selected = List.copyOf(rows);
        var tooMany = rows.size() > BulkRun.LIMIT;
        text.setText(
                getTranslation(tooMany ? "tasks.bulk.too-many" : "tasks.bulk.selected", rows.size(), BulkRun.LIMIT));
        approve.setEnabled(!tooMany);
        sendBack.setEnabled(!tooMany);
        getContent().setVisible(!rows.isEmpty());
    }

    private void approve() {
        var rows = decidable();
        BulkPreview.approval(rows, selected.size() - rows.size(), () -> run(rows, works::approve))
                .open();
    }

    private void sendBack() {
        var rows = decidable();
        var targets = works.returnTargets(rows);
        BulkPreview.sendBack(
                        rows,
                        selected.size() - rows.size(),
                        targets,
                        (target, reason) -> run(rows, some -> works.sendBack(some, target, reason)))
                .open();
    }

    private void run(List<TaskRow> rows, Function<List<TaskRow>, List<Result>> decision) {
        new BulkDialog(new BulkRun(rows, decision), address, finished).open();
    }

    private List<TaskRow> decidable() {
        return selected.stream().filter(works::decidable).toList();
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        var button = new Button(getTranslation(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
