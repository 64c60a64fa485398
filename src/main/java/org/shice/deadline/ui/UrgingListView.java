package org.shice.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.Campaigns;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.Urging;
import org.shice.deadline.UrgingInfo;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.FileLink;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** Who was urged, by whom and with which words (催办记录). */
@Route(value = UrgingListView.ROUTE, layout = MainLayout.class)
@Menu(title = "deadline.urgings", order = 16, icon = "vaadin:bell")
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class UrgingListView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "urgings";

    private final KeysetDataProvider<UrgingInfo, Boolean> rows;
    private final Grid<UrgingInfo> grid = new Grid<>();
    private final Div empty = new Div();

    UrgingListView(Urging urging, DeadlineSheets sheets, Campaigns campaigns, DeadlineUnits units) {
        rows = new KeysetDataProvider<>(
                (all, cursor, limit) -> urging.page(null, cursor, limit),
                all -> urging.count(null),
                UrgingInfo::id,
                true);
        var urge = new Button(
                getTranslation("deadline.urge-teachers"),
                VaadinIcon.BELL.create(),
                click -> new UrgeTeachersDialog(urging, campaigns.visible(), units.field(), this::refresh).open());
        var download = FileLink.workbook(
                getTranslation("deadline.export"),
                "urgings.xlsx",
                (locale, target) -> sheets.urgings(null, locale, target));
        columns();
        getContent().addClassNames("page", "page-fill", "urgings");
        getContent().add(new Toolbar().actions(download, urge), empty, grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadline.urgings.title");
    }

    private void refresh() {
        var nothing = rows.count() == 0;
        empty.removeAll();
        if (nothing) {
            empty.add(new EmptyState(
                    VaadinIcon.BELL_O,
                    getTranslation("deadline.urgings.empty"),
                    getTranslation("deadline.urgings.empty.hint")));
        }
        grid.setVisible(!nothing);
        rows.refreshAll();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(row -> DateText.moment(row.at()))
                .setHeader(getTranslation("deadline.urgings.at"))
                .setFlexGrow(0)
                .setWidth("10rem");
        grid.addColumn(UrgingInfo::personName).setHeader(getTranslation("deadline.urgings.person"));
        grid.addColumn(UrgingInfo::unitName)
                .setHeader(getTranslation("deadline.unit"))
                .setFlexGrow(2);
        grid.addColumn(UrgingInfo::text)
                .setHeader(getTranslation("deadline.urgings.text"))
                .setTooltipGenerator(UrgingInfo::text)
                .setFlexGrow(3);
        grid.addColumn(UrgingInfo::byName).setHeader(getTranslation("deadline.urgings.by"));
        grid.setDataProvider(rows);
    }
}
