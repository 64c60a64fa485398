package org.shice.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.AccountQuery;
import org.shice.account.AccountRow;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.MasterDetail;
import org.shice.ui.Toolbar;

/** The accounts in the units administered (账号管理), with a panel for one. Filter and selection stand in the address. */
@Route(value = "accounts", layout = MainLayout.class)
@Menu(title = "accounts.title", order = 210, icon = "vaadin:users")
@RolesAllowed("SYSTEM_ADMIN")
class AccountListView extends Composite<VerticalLayout> implements HasDynamicTitle, BeforeEnterObserver {

    private static final String ACCOUNT = "account";

    private final AccountServices services;
    private final AccountFilterBar filters;
    private final AccountGrid grid = new AccountGrid();
    private final KeysetDataProvider<AccountRow, AccountQuery> rows;
    private final MasterDetail pages;
    private final Span count = new Span();

    AccountListView(AccountServices services) {
        this.services = services;
        this.filters = new AccountFilterBar(services.units());
        this.rows = new KeysetDataProvider<>(
                services.directory()::find, services.directory()::count, AccountRow::id, AccountQuery.ALL);
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.USERS, getTranslation("accounts.none"), getTranslation("accounts.none.hint")));
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(row -> open(row.id())));
        filters.onChange(this::filter);
        count.addClassName("list-count");
        pages = new MasterDetail(new Toolbar(filters, count).actions(newAccount()), grid).onClose(this::closed);
        getContent().addClassNames("page", "page-fill");
        getContent().add(pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filters.read(parameters);
        rows.setFilter(filters.query());
        countRows();
        parameters
                .getSingleParameter(ACCOUNT)
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .ifPresent(text -> open(new AccountId(UUID.fromString(text))));
    }

    private Component newAccount() {
        return new Button(getTranslation("accounts.new"), VaadinIcon.PLUS.create(), click -> {
            grid.deselectAll();
            var panel = new NewAccountPanel(services);
            panel.onIssued(issued -> {
                filter();
                open(issued.id());
            });
            pages.open(getTranslation("accounts.new"), panel);
        });
    }

    private void filter() {
        rows.setFilter(filters.query());
        countRows();
        remember(null);
    }

    private void countRows() {
        count.setText(getTranslation("accounts.count", rows.count()));
    }

    private void open(AccountId id) {
        var row = services.directory().get(id);
        var panel = new AccountPanel(services, row);
        panel.onChange(() -> {
            rows.refreshAll();
            countRows();
            open(id);
        });
        pages.open(row.displayName(), panel);
        remember(id);
    }

    private void closed() {
        grid.deselectAll();
        remember(null);
    }

    private void remember(@Nullable AccountId selected) {
        Map<String, String> parameters = new HashMap<>(filters.parameters());
        if (selected != null) {
            parameters.put(ACCOUNT, selected.toString());
        }
        var location = new Location("accounts", QueryParameters.simple(parameters));
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }
}
