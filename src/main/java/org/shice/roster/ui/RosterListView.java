package org.shice.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.ui.UnitField;
import org.shice.profile.RecordId;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.MasterDetail;
import org.shice.ui.NarrowScreen;
import org.shice.ui.Toolbar;

/** The staff list (花名册), with a panel for one person. Filter and selection stand in the address, never the text. */
@Route(value = RosterListView.ROUTE, layout = MainLayout.class)
@Menu(title = "staff.title", order = 130, icon = "vaadin:clipboard-user")
@RolesAllowed({"INFORMATION_ADMIN", "SYSTEM_ADMIN", "QUERY_CLERK"})
class RosterListView extends Composite<VerticalLayout> implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = "roster";
    private static final String PERSON = "person";

    private final StaffServices services;
    private final StaffFilterBar filters;
    private final StaffActions actions;
    private final StaffGrid grid;
    private final Span count = new Span();
    private final Div empty = new Div();
    private final MasterDetail pages;
    private @Nullable KeysetDataProvider<StaffRow, StaffQuery> rows;

    RosterListView(StaffServices services) {
        this.services = services;
        this.filters =
                new StaffFilterBar(UnitField.startingWithFirst(services.units().readable()));
        this.grid = new StaffGrid(services.words());
        this.actions = new StaffActions(services, filters::query, grid::getSelectedItems, this::refresh);
        if (services.units().tops().isEmpty()) {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        } else {
            grid.addSelectionListener(selection -> actions.refresh());
        }
        grid.addItemClickListener(click -> open(click.getItem().id()));
        filters.onChange(() -> {
            filter();
            remember(null);
        });
        actions.onNew(this::openNew);
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        pages = new MasterDetail(new Toolbar(filters, count).actions(actions), empty, grid).onClose(this::closed);
        NarrowScreen.watch(this, grid::compact);
        getContent().addClassNames("page", "page-fill");
        getContent().add(pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filters.read(parameters);
        filter();
        parameters.getSingleParameter(PERSON).flatMap(RecordId::parse).ifPresent(this::open);
    }

    private void filter() {
        grid.deselectAll();
        filters.query().ifPresent(query -> {
            if (rows == null) {
                var source = new StaffRows(services);
                rows = new KeysetDataProvider<>(source::page, source::count, StaffRow::id, query);
                grid.setDataProvider(rows);
            } else {
                rows.setFilter(query);
            }
        });
        refresh();
    }

    private void refresh() {
        if (rows != null) {
            rows.refreshAll();
        }
        var found = rows == null ? 0 : rows.count();
        count.setText(getTranslation("staff.count", found));
        empty.removeAll();
        if (found == 0) {
            empty.add(nobody());
        }
        empty.setVisible(found == 0);
        grid.setVisible(found > 0);
        actions.refresh();
    }

    private Component nobody() {
        var kind = filters.isNarrow() ? "staff.none.filter" : "staff.none";
        return new EmptyState(VaadinIcon.USERS, getTranslation(kind), getTranslation(kind + ".hint"));
    }

    private void open(RecordId id) {
        var person = services.people().open(id);
        pages.open(person.info().name(), new PersonPanel(services, person, () -> {
            refresh();
            open(id);
        }));
        remember(id);
    }

    private void openNew() {
        filters.query()
                .ifPresent(query ->
                        pages.open(getTranslation("staff.new"), new NewPersonPanel(services, query.unit(), id -> {
                            refresh();
                            open(id);
                        })));
    }

    private void closed() {
        remember(null);
    }

    private void remember(@Nullable RecordId selected) {
        Map<String, String> parameters = new HashMap<>(filters.parameters());
        if (selected != null) {
            parameters.put(PERSON, selected.toString());
        }
        var location = new Location(ROUTE, QueryParameters.simple(parameters));
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }
}
