package org.shice.tasks.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.shice.tasks.FilterParameters;
import org.shice.tasks.SearchMemory;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskTaken;
import org.shice.ui.KeyCommands;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.LiveRefresh;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.RefusalText;

/** The task list (审核任务): what waits for the reader, what is free, and everything in the area. */
@Route(value = TaskListView.ROUTE, layout = MainLayout.class)
@Menu(title = "tasks.title", order = 20, icon = "vaadin:tasks")
@RolesAllowed({
    "INFORMATION_ADMIN",
    "SECTION_REVIEWER",
    "DISTRICT_AUDITOR",
    "BUREAU_REVIEWER",
    "BUSINESS_LEAD",
    "SYSTEM_ADMIN",
    "MANAGER"
})
class TaskListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, TaskActions {

    static final String ROUTE = "tasks";
    private static final int NARROW_PIXELS = 760;

    private final TaskList tasks;
    private final TaskRows rows;
    private final TaskWorks works;
    private final SearchMemory memory;
    private final KeysetDataProvider<TaskRow, Filter> provider;
    private final TaskFilterBar filters;
    private final TaskGrid grid;
    private final BulkBar bulk;
    private final TaskLine line;
    private final Div empty = new Div();

    TaskListView(
            TaskList tasks,
            TaskRows rows,
            TaskWorks works,
            TaskChoices choices,
            SearchMemory memory,
            LiveRefresh live,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.works = works;
        this.memory = memory;
        this.provider = new KeysetDataProvider<>(rows::page, tasks::count, TaskRow::id, Filter.of(Scope.FREE))
                .jumping(rows::pageAt);
        this.filters = new TaskFilterBar(choices.current(), this::show);
        this.grid = new TaskGrid(clock, provider, this);
        this.bulk = new BulkBar(works, this::address, this::selectNothing, this::refresh);
        grid.onSort((sort, descending) -> show(provider.filter().sortedBy(sort, descending)));
        grid.onSelection(bulk::show);
        live.whileAttached(this, this::refresh, "work-item");
        getContent().addClassNames("page", "page-fill", "task-list");
        this.line = new TaskLine(keys(), this::selectTop);
        getContent().add(filters, line, bulk, empty, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tasks.title");
    }

    /** The address says what to show. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        provider.setFilter(FilterParameters.read(parameters, memory.text()));
        grid.showSort(provider.filter());
        selectNothing();
        refresh();
    }

    @Override
    public TaskAddress address(TaskRow row) {
        return works.address(row, provider.filter());
    }

    @Override
    public boolean opens(TaskRow row) {
        return works.opens(row);
    }

    @Override
    public void claim(TaskRow row) {
        if (row.free() && handled(() -> tasks.claim(row.id()))) {
            Notice.success(getTranslation("tasks.claimed"))
                    .action(getTranslation("tasks.open"), () -> open(row))
                    .open();
        }
    }

    @Override
    public void release(TaskRow row) {
        if (row.mine() && handled(() -> tasks.release(row.id()))) {
            Notice.success(getTranslation("tasks.released")).open();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> grid.compact(details.getBodyClientWidth() < NARROW_PIXELS));
        var resizing = page.addBrowserWindowResizeListener(size -> grid.compact(size.getWidth() < NARROW_PIXELS));
        addDetachListener(detached -> resizing.remove());
    }

    /** Goes to the address of the filter, which shows it. */
    private void show(Filter filter) {
        memory.remember(filter.text());
        UI.getCurrent().navigate(TaskListView.class, new QueryParameters(FilterParameters.of(filter)));
    }

    private void refresh() {
        provider.refreshAll();
        var filter = provider.filter();
        var count = provider.count();
        filters.show(filter, tasks.counts(filter));
        line.show(count);
        empty.removeAll();
        if (count == 0) {
            empty.add(new TaskEmptyState(filter, this::show));
        }
        grid.setVisible(count > 0);
    }

    private void selectTop() {
        grid.select(rows.first(provider.filter(), BulkRun.LIMIT));
    }

    private void selectNothing() {
        grid.select(List.of());
    }

    /** Runs an act on a task; when a colleague was faster, says so and shows the list as it is now. */
    private boolean handled(Runnable act) {
        try {
            act.run();
            return true;
        } catch (TaskTaken taken) {
            Notice.error(RefusalText.of(this, taken)).open();
            return false;
        } finally {
            refresh();
        }
    }

    private KeyCommands keys() {
        return KeyCommands.on(this)
                .add("tasks.keys.down", () -> grid.move(TaskGrid.Step.DOWN), "j")
                .add("tasks.keys.up", () -> grid.move(TaskGrid.Step.UP), "k")
                .add("tasks.keys.open", () -> grid.current().ifPresent(this::open), "Enter")
                .add("tasks.keys.claim", () -> grid.current().ifPresent(this::claim), "c")
                .add("tasks.keys.search", filters::focusSearch, "/");
    }
}
