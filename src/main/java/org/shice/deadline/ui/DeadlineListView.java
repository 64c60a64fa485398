package org.shice.deadline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineLinks;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Deadlines.Filter;
import org.shice.deadline.Urging;
import org.shice.deadline.Urging.Urged;
import org.shice.organization.UnitInfo;
import org.shice.ui.EmptyState;
import org.shice.ui.FileLink;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.MainLayout;
import org.shice.ui.Toolbar;

/** The deadlines of the person's unit or area (任务期限): what ends next on top. */
@Route(value = DeadlineLinks.ROUTE, layout = MainLayout.class)
@Menu(title = "deadline.title", order = 15, icon = "vaadin:calendar-clock")
@RolesAllowed({
    "MANAGER",
    "BUSINESS_LEAD",
    "SYSTEM_ADMIN",
    "INFORMATION_ADMIN",
    "DISTRICT_AUDITOR",
    "BUREAU_REVIEWER",
    "TRAINING_ADMIN"
})
class DeadlineListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Urging urging;
    private final DeadlineUnits units;
    private final Clock clock;
    private final KeysetDataProvider<DeadlineInfo, Filter> rows;
    private final ComboBox<UnitInfo> unit;
    private final ShowTabs shows = new ShowTabs(this::choose);
    private final Span size = new Span();
    private final Div empty = new Div();
    private final DeadlineGrid grid;
    private final Button urgeLate;
    private final Anchor narrowed;
    private DeadlineShow show = DeadlineShow.OPEN;
    private QueryParameters parameters = QueryParameters.empty();

    DeadlineListView(Deadlines deadlines, Urging urging, DeadlineSheets sheets, DeadlineUnits units, Clock clock) {
        this.urging = urging;
        this.units = units;
        this.clock = clock;
        this.rows = new KeysetDataProvider<>(deadlines::page, deadlines::count, DeadlineInfo::id, Filter.ALL);
        this.unit = units.field();
        this.grid = new DeadlineGrid(rows, clock);
        this.urgeLate = new Button(getTranslation("deadline.urge-late"), VaadinIcon.BELL.create(), click -> urgeLate());
        this.narrowed = new Anchor(DeadlineLinks.ROUTE, getTranslation("deadline.narrowed"));
        unit.setPlaceholder(getTranslation("deadline.filter.unit.all"));
        unit.setAriaLabel(getTranslation("deadline.filter.unit"));
        unit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigate();
            }
        });
        size.addClassName("list-count");
        getContent().addClassNames("page", "page-fill", "deadlines");
        getContent()
                .add(
                        shows,
                        new Toolbar(unit, size, narrowed).actions(ladder(), log(), download(sheets), urgeLate),
                        empty,
                        grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadline.title");
    }

    /** The address says what to show. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = event.getLocation().getQueryParameters();
        show = DeadlineParameters.show(parameters);
        shows.select(show);
        var wanted = DeadlineParameters.unit(parameters);
        unit.setValue(unit.getListDataView()
                .getItems()
                .filter(one -> wanted.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        refresh();
    }

    private void choose(DeadlineShow chosen) {
        show = chosen;
        navigate();
    }

    private void navigate() {
        var wanted = new HashMap<>(DeadlineParameters.kept(parameters));
        wanted.put(DeadlineParameters.SHOW, show.parameter());
        chosen().ifPresent(one -> wanted.put(DeadlineParameters.UNIT, one.id().toString()));
        UI.getCurrent().navigate(DeadlineListView.class, QueryParameters.simple(wanted));
    }

    private Optional<UnitInfo> chosen() {
        @Nullable UnitInfo one = unit.getValue();
        return Optional.ofNullable(one);
    }

    private void refresh() {
        var filter = show.filter(clock).below(chosen().map(UnitInfo::id).orElse(null));
        rows.setFilter(DeadlineParameters.narrowed(filter, parameters));
        narrowed.setVisible(!DeadlineParameters.kept(parameters).isEmpty());
        var count = rows.count();
        size.setText(getTranslation("deadline.size", count));
        urgeLate.setVisible(show == DeadlineShow.LATE
                && count > 0
                && !units.supervised(chosen()).isEmpty());
        empty.removeAll();
        if (count == 0) {
            empty.add(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation("deadline.empty"),
                    getTranslation("deadline.empty.hint")));
        }
        grid.setVisible(count > 0);
        rows.refreshAll();
    }

    private Anchor ladder() {
        return new Anchor(LadderView.ROUTE, getTranslation("ladder.title"));
    }

    private Anchor log() {
        return new Anchor(DeadlineLogView.ROUTE, getTranslation("deadline.log"));
    }

    private Anchor download(DeadlineSheets sheets) {
        return FileLink.workbook(
                getTranslation("deadline.export"),
                "deadlines.xlsx",
                (locale, target) -> sheets.deadlines(rows.filter(), locale, target));
    }

    private void urgeLate() {
        var below = units.supervised(chosen());
        new ActDialog(
                        "urge-late",
                        text -> UrgedNotice.show(below.stream()
                                .map(one -> urging.urgeLateUnits(one.id(), null, text))
                                .reduce(new Urged(0, 0, 0), Urged::plus)))
                .afterwards(this::refresh)
                .open();
    }
}
