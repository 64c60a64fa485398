package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Sort;

/** The lines of the list: a table where there is room, cards on a phone. */
final class TaskGrid extends Composite<Grid<TaskRow>> {

    private static final String HOLDER_WIDTH = "8rem";
    private static final String CARD = "card";
    private static final String ACTIONS = "actions";
    /** The grid knows how to move on arrow keys; a letter is passed on as one. */
    private static final String MOVE_FOCUS =
            """
            const cell = this.shadowRoot.activeElement;
            if (cell && cell.closest('tbody')) {
                cell.dispatchEvent(new KeyboardEvent('keydown', {key: $0, bubbles: true, composed: true}));
            } else {
                this.shadowRoot.querySelector('#items [tabindex="0"]')?.focus();
            }
            """;

    private @Nullable TaskRow current;

    TaskGrid(Clock clock, DataProvider<TaskRow, ?> rows, TaskActions actions) {
        var grid = getContent();
        grid.addClassName("task-grid");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<TaskRow>) grid.getSelectionModel()).setDragSelect(true);
        columns(grid, new TaskCells(clock, actions));
        grid.addItemClickListener(click -> actions.open(click.getItem()));
        grid.addCellFocusListener(focus -> current = focus.getItem().orElse(null));
        grid.setDataProvider(rows);
    }

    /** The order the header shows, and what to do when the person wants another. */
    void onSort(BiConsumer<Sort, Boolean> sorted) {
        getContent().addSortListener(event -> {
            if (event.isFromClient()) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sorted.accept(
                                        sortOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING),
                                () -> sorted.accept(Sort.DUE, false));
            }
        });
    }

    void showSort(Filter filter) {
        var column = getContent().getColumnByKey(filter.sort().name());
        if (column != null) {
            var direction = filter.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            getContent().sort(List.of(new GridSortOrder<>(column, direction)));
        }
    }

    /** Cards instead of columns. */
    void compact(boolean narrow) {
        getContent().getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
        getContent().setClassName("task-grid-cards", narrow);
    }

    void onSelection(Consumer<Set<TaskRow>> selected) {
        getContent().addSelectionListener(event -> selected.accept(event.getAllSelectedItems()));
    }

    void select(List<TaskRow> rows) {
        getContent().asMultiSelect().setValue(Set.copyOf(rows));
    }

    /** The line the keyboard stands on. */
    Optional<TaskRow> current() {
        return Optional.ofNullable(current);
    }

    /** Moves the focus of the keyboard a line up or down. */
    void move(Step step) {
        getContent().getElement().executeJs(MOVE_FOCUS, step.key);
    }

    private void columns(Grid<TaskRow> grid, TaskCells cells) {
        sortable(grid.addComponentColumn(cells::name), Sort.TITLE, "tasks.column.teacher")
                .setFlexGrow(1);
        sortable(grid.addColumn(row -> row.item().unitName()), Sort.UNIT, "tasks.column.unit")
                .setFlexGrow(2)
                .setTooltipGenerator(row -> row.item().unitName());
        sortable(grid.addComponentColumn(cells::stage), Sort.STAGE, "tasks.column.stage");
        sortable(grid.addComponentColumn(cells::due), Sort.DUE, "tasks.column.due");
        sortable(grid.addComponentColumn(cells::returned), Sort.RETURNED, "tasks.column.returned");
        sortable(grid.addComponentColumn(cells::holder), Sort.HOLDER, "tasks.column.holder")
                .setAutoWidth(false)
                .setWidth(HOLDER_WIDTH);
        grid.addComponentColumn(cells::buttons)
                .setKey(ACTIONS)
                .setHeader(getTranslation("tasks.column.actions"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(cells::card).setKey(CARD).setVisible(false);
    }

    private Grid.Column<TaskRow> sortable(Grid.Column<TaskRow> column, Sort sort, String headerKey) {
        return column.setKey(sort.name())
                .setHeader(getTranslation(headerKey))
                .setSortable(true)
                .setResizable(true)
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    private static Sort sortOf(Grid.Column<TaskRow> column) {
        return Sort.valueOf(column.getKey());
    }

    /** A way the focus moves. */
    enum Step {
        DOWN("ArrowDown"),
        UP("ArrowUp");

        private final String key;

        Step(String key) {
            this.key = key;
        }
    }
}
