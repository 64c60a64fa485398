package org.shice.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import org.shice.ui.DueDate;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

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

    private final Clock clock;
    private final TaskActions actions;
    private @Nullable TaskRow current;

    TaskGrid(Clock clock, DataProvider<TaskRow, ?> rows, TaskActions actions) {
        this.clock = clock;
        this.actions = actions;
        var grid = getContent();
        grid.addClassName("task-grid");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<TaskRow>) grid.getSelectionModel()).setDragSelect(true);
        columns(grid);
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

    private void columns(Grid<TaskRow> grid) {
        sortable(grid.addComponentColumn(this::name), Sort.TITLE, "tasks.column.teacher")
                .setFlexGrow(1);
        sortable(grid.addColumn(row -> row.item().unitName()), Sort.UNIT, "tasks.column.unit")
                .setFlexGrow(2)
                .setTooltipGenerator(row -> row.item().unitName());
        sortable(grid.addComponentColumn(this::stage), Sort.STAGE, "tasks.column.stage");
        sortable(grid.addComponentColumn(this::due), Sort.DUE, "tasks.column.due");
        sortable(grid.addComponentColumn(this::returned), Sort.RETURNED, "tasks.column.returned");
        sortable(grid.addComponentColumn(this::holder), Sort.HOLDER, "tasks.column.holder")
                .setAutoWidth(false)
                .setWidth(HOLDER_WIDTH);
        grid.addComponentColumn(this::buttons)
                .setKey(ACTIONS)
                .setHeader(getTranslation("tasks.column.actions"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(this::card).setKey(CARD).setVisible(false);
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

    private Component name(TaskRow row) {
        if (!actions.opens(row)) {
            return new Span(row.item().title());
        }
        var link = new Anchor(actions.address(row).href(), row.item().title());
        link.addClassName("task-name");
        link.setRouterIgnore(false);
        return link;
    }

    private Component stage(TaskRow row) {
        return new StateBadge(
                Tone.ACTIVE, getTranslation("enum.Stage." + row.item().stage()));
    }

    private Component due(TaskRow row) {
        return new DueDate(row.item().dueAt(), clock);
    }

    private Component returned(TaskRow row) {
        var times = row.item().returnedTimes();
        return times == 0
                ? new Span()
                : new StateBadge(
                        Tone.WARNING, VaadinIcon.ARROW_BACKWARD, getTranslation("tasks.returned.times", times));
    }

    private Component holder(TaskRow row) {
        if (row.mine()) {
            return new StateBadge(Tone.ACTIVE, VaadinIcon.USER_CHECK, getTranslation("tasks.holder.me"));
        }
        return row.free() ? new Span(getTranslation("tasks.holder.free")) : new Span(row.holder());
    }

    private Component buttons(TaskRow row) {
        if (row.taken()) {
            return new Span();
        }
        var button = row.free()
                ? new Button(getTranslation("tasks.claim"), click -> actions.claim(row))
                : new Button(getTranslation("tasks.release"), click -> actions.release(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Component card(TaskRow row) {
        var unit = new Div(row.item().unitName());
        unit.addClassName("task-card-unit");
        var facts = new Div(stage(row), due(row), returned(row), holder(row));
        facts.addClassName("task-card-facts");
        var card = new Div(name(row), unit, facts, buttons(row));
        card.addClassName("task-card");
        return card;
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
