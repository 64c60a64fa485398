package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.NotFound;
import org.shice.roster.ImportId;
import org.shice.roster.ImportInfo;
import org.shice.roster.ImportRemark;
import org.shice.roster.ImportRowState;
import org.shice.roster.ImportState;
import org.shice.roster.RosterImports;
import org.shice.roster.RosterImports.RowFilter;
import org.shice.ui.DateText;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** One import: its reading, the dry run with its decisions, the writing, and what came of it. */
@Route(value = ImportView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"INFORMATION_ADMIN", "SYSTEM_ADMIN"})
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = ImportListView.ROUTE + "/:import";
    private static final String ROWS = "rows";

    private final ImportServices services;
    private final PageHeader header = new PageHeader("");
    private final ImportActions actions;
    private final ImportNotes notes;
    private final ImportProgress progress = new ImportProgress();
    private final Div body = new Div();
    private @Nullable ImportRowsPart rows;
    private @Nullable ImportInfo shown;
    private ImportId id = ImportId.random();
    private RowFilter filter = RowFilter.ALL;

    ImportView(ImportServices services) {
        this.services = services;
        this.actions = new ImportActions(services, this::refresh);
        this.notes = new ImportNotes(services.words());
        body.addClassName("import-body");
        header.actions(actions);
        getContent().addClassNames("page", "page-fill");
        getContent().add(header, notes, progress, body);
        services.live().whileAttached(this, this::refresh, RosterImports.NEWS);
        // what moved on before the page could listen
        addAttachListener(attached -> refresh());
    }

    static String address(ImportId id) {
        return ImportListView.ROUTE + "/" + id;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.one");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters()
                .get("import")
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(ImportId::of)
                .orElseThrow(() -> new NotFound("import"));
        if (!wanted.equals(id)) {
            rows = null;
            shown = null;
        }
        id = wanted;
        filter = filter(event.getLocation().getQueryParameters());
        show(services.imports().get(id), true);
    }

    private void refresh() {
        show(services.imports().get(id), false);
    }

    private void show(ImportInfo info, boolean always) {
        if (!always && info.equals(shown)) {
            return;
        }
        var home = services.units().get(info.unitId());
        describe(info, home);
        progress.show(info);
        if (always || shown == null || info.state() != shown.state()) {
            actions.show(info);
            notes.show(info);
            showRows(info, home);
        }
        shown = info;
    }

    private void describe(ImportInfo info, UnitInfo home) {
        var by = services.accounts().names(List.of(info.createdBy())).getOrDefault(info.createdBy(), "");
        header.title(info.fileName())
                .subtitle(getTranslation("imports.subtitle", home.name(), by, DateText.moment(info.createdAt())))
                .badges(ImportBadges.of(info.state(), this));
    }

    private void showRows(ImportInfo info, UnitInfo home) {
        var there = info.state() == ImportState.READY || info.state() == ImportState.DONE;
        body.setVisible(there);
        if (!there) {
            return;
        }
        if (rows == null) {
            rows = new ImportRowsPart(services, info, Objects.requireNonNull(info.schoolType()), home, this::go);
            rows.onDecision(() -> actions.show(services.imports().get(id)));
            body.removeAll();
            body.add(rows);
        }
        rows.show(info, filter);
    }

    /** Goes to the address of the filter, which shows it. */
    private void go(RowFilter wanted) {
        var chosen = Optional.<Enum<?>>ofNullable(wanted.state()).or(() -> Optional.ofNullable(wanted.remark()));
        UI.getCurrent()
                .navigate(
                        address(id),
                        chosen.map(value -> QueryParameters.of(ROWS, value.name()))
                                .orElseGet(QueryParameters::empty));
    }

    private static RowFilter filter(QueryParameters parameters) {
        var name = parameters.getSingleParameter(ROWS).orElse("");
        var state = Arrays.stream(ImportRowState.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        var remark = Arrays.stream(ImportRemark.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        return new RowFilter(state.orElse(null), remark.orElse(null));
    }
}
