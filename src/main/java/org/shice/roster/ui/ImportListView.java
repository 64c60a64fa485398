package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.shice.organization.UnitInfo;
import org.shice.roster.ImportInfo;
import org.shice.roster.RosterImports;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.NarrowScreen;

/** Upload of a staff list (名册导入), and the imports of late. */
@Route(value = ImportListView.ROUTE, layout = MainLayout.class)
@Menu(title = "imports.title", order = 132, icon = "vaadin:upload-alt")
@RolesAllowed({"INFORMATION_ADMIN", "SYSTEM_ADMIN"})
class ImportListView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "imports";
    private static final int SHOWN = 50;

    private final ImportServices services;
    private final Span size = new Span();
    private final Div empty = new Div();
    private final ImportGrid grid = new ImportGrid();

    ImportListView(ImportServices services) {
        this.services = services;
        size.addClassName("list-count");
        services.live().whileAttached(this, this::refresh, RosterImports.NEWS);
        NarrowScreen.watch(this, grid::compact);
        getContent().addClassNames("page", "page-fill");
        getContent().add(new UploadPanel(services), size, empty, grid);
        addAttachListener(attached -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title");
    }

    private void refresh() {
        var lines = lines();
        size.setText(getTranslation("imports.count", lines.size()));
        size.setVisible(!lines.isEmpty());
        grid.setItems(lines);
        grid.setVisible(!lines.isEmpty());
        empty.removeAll();
        if (lines.isEmpty()) {
            empty.add(new EmptyState(
                    VaadinIcon.UPLOAD_ALT, getTranslation("imports.none"), getTranslation("imports.none.hint")));
        }
    }

    /** The newest of every place that the person keeps. */
    private List<ImportLine> lines() {
        var found = services.units().tops().stream()
                .map(UnitInfo::id)
                .flatMap(top -> services.imports().recent(top, SHOWN).stream())
                .sorted(Comparator.comparing(ImportInfo::createdAt).reversed())
                .limit(SHOWN)
                .toList();
        var places = services.units()
                .getAll(found.stream().map(ImportInfo::unitId).distinct().toList());
        var names = services.accounts()
                .names(found.stream().map(ImportInfo::createdBy).distinct().toList());
        return found.stream()
                .map(info -> new ImportLine(
                        info, services.units().name(places, info.unitId()), names.getOrDefault(info.createdBy(), "")))
                .toList();
    }
}
