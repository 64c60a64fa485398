package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.shice.operations.OperationsService;
import org.shice.operations.SuspendedInstance;
import org.shice.operations.SystemCounts;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.Notice;

/** Processes that somebody halted, and the button that lets them go on. */
final class SuspendedPanel extends Composite<Div> {

    private final OperationsService operations;
    private final Runnable changed;
    private final ProcessTexts names = new ProcessTexts(this);
    private final Grid<SuspendedInstance> grid = new Grid<>();
    private final KeysetDataProvider<SuspendedInstance, Boolean> rows;
    private int size;

    SuspendedPanel(OperationsService operations, Runnable changed) {
        this.operations = operations;
        this.changed = changed;
        this.rows = new KeysetDataProvider<>(
                (filter, cursor, limit) -> operations.suspendedInstances(cursor, limit),
                filter -> size,
                SuspendedInstance::id,
                true);
        getContent().addClassName("tab-page");
        getContent().add(list());
    }

    /** Lists the halted processes that were counted. */
    void show(SystemCounts counts) {
        size = Math.toIntExact(counts.suspendedInstances());
        rows.refreshAll();
    }

    private Component list() {
        grid.addColumn(row -> names.process(row.processKey())).setHeader(getTranslation("operations.column.process"));
        grid.addColumn(SuspendedInstance::version).setHeader(getTranslation("operations.column.version"));
        grid.addColumn(row -> Optional.ofNullable(row.subjectId()).orElse(""))
                .setHeader(getTranslation("operations.column.subject"))
                .setPartNameGenerator(row -> "mono")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::resumeButton))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("operations.suspended.none"),
                getTranslation("operations.suspended.none.hint")));
        return grid;
    }

    private Component resumeButton(SuspendedInstance row) {
        var button = new Button(getTranslation("operations.resume"), click -> {
            operations.resume(row.id());
            Notice.success(getTranslation("operations.resumed", names.process(row.processKey())))
                    .open();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
