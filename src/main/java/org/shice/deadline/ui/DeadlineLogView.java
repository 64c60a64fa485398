package org.shice.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.Campaigns;
import org.shice.deadline.DeadlineJournal;
import org.shice.deadline.DeadlineJournal.Filter;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.JournalEntry;
import org.shice.ui.EmptyState;
import org.shice.ui.FileLink;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** What happened to the deadlines of the person's area (督办记录): when, what, to whom, by whom. */
@Route(value = DeadlineLogView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"MANAGER", "BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "DISTRICT_AUDITOR", "BUREAU_REVIEWER"})
class DeadlineLogView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = DeadlineLinks.LOG;

    private final KeysetDataProvider<JournalEntry, Filter> rows;
    private final LogFilters filters;
    private final Span size = new Span();
    private final Div empty = new Div();
    private final LogGrid grid;

    DeadlineLogView(DeadlineJournal journal, DeadlineSheets sheets, Campaigns campaigns, DeadlineUnits units) {
        rows = new KeysetDataProvider<>(journal::page, journal::count, JournalEntry::number, Filter.ALL);
        filters = new LogFilters(campaigns.visible(), units.field(), DeadlineLogView::navigate);
        grid = new LogGrid(rows);
        size.addClassName("list-count");
        getContent().addClassNames("page", "page-fill", "deadline-log");
        getContent().add(new Toolbar(filters.fields()).filters(size).actions(back(), download(sheets)), empty, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadline.log");
    }

    /** The address says what to show. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = LogParameters.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        rows.setFilter(filter);
        var count = rows.count();
        size.setText(getTranslation("deadline.log.size", count));
        empty.removeAll();
        if (count == 0) {
            empty.add(new EmptyState(
                    VaadinIcon.CLIPBOARD_TEXT,
                    getTranslation("deadline.log.empty"),
                    getTranslation("deadline.log.empty.hint")));
        }
        grid.setVisible(count > 0);
    }

    private Anchor back() {
        return new Anchor(DeadlineLinks.ROUTE, getTranslation("deadline.title"));
    }

    private Anchor download(DeadlineSheets sheets) {
        return FileLink.workbook(
                getTranslation("deadline.export"),
                "deadline-log.xlsx",
                (locale, target) -> sheets.journal(rows.filter(), locale, target));
    }

    private static void navigate(Filter filter) {
        UI.getCurrent().navigate(DeadlineLogView.class, LogParameters.of(filter));
    }
}
