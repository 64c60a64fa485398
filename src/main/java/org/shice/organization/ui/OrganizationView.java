package org.shice.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shice.organization.OrganizationService;
import org.shice.organization.SectionDirectory;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.MasterDetail;
import org.shice.ui.Toolbar;
import org.springframework.beans.factory.ObjectProvider;

/** The organisation tree (组织机构) with a panel to change a unit; the selected unit stands in the address. */
@Route(value = "organization", layout = MainLayout.class)
@Menu(title = "organization.title", order = 200, icon = "vaadin:cluster")
@RolesAllowed("SYSTEM_ADMIN")
class OrganizationView extends Composite<VerticalLayout> implements HasDynamicTitle, BeforeEnterObserver {

    private static final String UNIT = "unit";

    private final OrganizationService organization;
    private final ObjectProvider<SectionDirectory> sections;
    private final UnitTree tree;
    private final MasterDetail pages;
    private final TextField search = new TextField();
    private final Span count = new Span();

    OrganizationView(OrganizationService organization, ObjectProvider<SectionDirectory> sections) {
        this.organization = organization;
        this.sections = sections;
        this.tree = new UnitTree(organization);
        search.setPlaceholder(getTranslation("organization.search"));
        search.setAriaLabel(getTranslation("organization.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addClassName("list-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        count.addClassName("list-count");
        tree.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(this::open));
        tree.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CLUSTER, getTranslation("organization.none"), getTranslation("organization.none.hint")));
        pages = new MasterDetail(new Toolbar(search, count), tree).onClose(this::closed);
        getContent().addClassNames("page", "page-fill");
        getContent().add(pages);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organization.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .flatMap(text -> tree.unit(new UnitId(UUID.fromString(text))))
                .ifPresent(tree::select);
    }

    private void reload() {
        tree.reload();
        filter();
    }

    private void filter() {
        count.setText(getTranslation("organization.count", tree.filter(search.getValue())));
    }

    private void open(UnitInfo unit) {
        remember(new QueryParameters(Map.of(UNIT, List.of(unit.id().toString()))));
        var panel = new UnitPanel(
                organization,
                unit.id(),
                sections.stream().findFirst().map(SectionDirectory::titleKeys).orElse(Map.of()));
        panel.onChange(() -> reopen(unit.id()));
        panel.onAdd(() -> add(unit));
        pages.open(unit.name(), panel);
    }

    private void add(UnitInfo parent) {
        var panel = new NewUnitPanel(organization, parent);
        panel.onCreated(created -> reopen(created.id()));
        pages.open(getTranslation("organization.new.under", parent.name()), panel);
    }

    private void reopen(UnitId id) {
        reload();
        tree.deselectAll();
        tree.unit(id).ifPresent(tree::select);
    }

    private void closed() {
        tree.deselectAll();
        remember(QueryParameters.empty());
    }

    private static void remember(QueryParameters parameters) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("organization", parameters));
    }
}
