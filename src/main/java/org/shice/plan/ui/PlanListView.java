package org.shice.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.shice.plan.Plans;
import org.shice.plan.Plans.Row;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.MainLayout;
import org.shice.ui.NarrowScreen;
import org.shice.ui.Toolbar;

/** The plans (工作方案) of the reader's area. */
@Route(value = PlanListView.ROUTE, layout = MainLayout.class)
@Menu(title = "plan.list", order = 125, icon = "vaadin:calendar-clock")
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class PlanListView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "plans";

    PlanListView(Plans plans) {
        var rows = plans.visible();
        var size = new Span(getTranslation("plan.size", rows.size()));
        size.addClassName("list-count");
        var toolbar = new Toolbar(size);
        if (!plans.places().isEmpty()) {
            toolbar.actions(create());
        }
        getContent().addClassNames("page", "page-fill");
        getContent().add(toolbar);
        getContent()
                .add(
                        rows.isEmpty()
                                ? new EmptyState(
                                        VaadinIcon.CALENDAR_CLOCK,
                                        getTranslation("plan.none"),
                                        getTranslation("plan.none.hint"))
                                : grid(rows));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.list");
    }

    private Button create() {
        var create = new Button(getTranslation("plan.create"), VaadinIcon.PLUS.create(), click -> UI.getCurrent()
                .navigate(NewPlanView.class));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return create;
    }

    private Grid<Row> grid(List<Row> rows) {
        var grid = new Grid<Row>();
        grid.setItems(rows);
        grid.addComponentColumn(row -> new Anchor(
                        PlanAddress.plan(row.campaign().id()),
                        row.campaign().plan().name()))
                .setHeader(getTranslation("plan.name"))
                .setFlexGrow(3)
                .setKey("name");
        grid.addColumn(row -> row.campaign().unitName())
                .setHeader(getTranslation("plan.unit"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> PlanBadge.of(row.state())).setHeader(getTranslation("plan.state"));
        grid.addColumn(row -> DateText.day(row.startsOn())).setHeader(getTranslation("plan.startsOn"));
        grid.addColumn(row -> DateText.day(row.campaign().plan().confirmDueOn()))
                .setHeader(getTranslation("plan.endsOn"));
        NarrowScreen.cards(grid, getTranslation("plan.name"), this::card);
        return grid;
    }

    private Component card(Row row) {
        var campaign = row.campaign();
        var days = new Span(DateText.day(row.startsOn()) + " – "
                + DateText.day(campaign.plan().confirmDueOn()));
        days.addClassName("quiet");
        var state = new Div(PlanBadge.of(row.state()), days);
        state.addClassName("plan-card-line");
        var name = new Anchor(PlanAddress.plan(campaign.id()), campaign.plan().name());
        var card = new Div(name, new Span(campaign.unitName()), state);
        card.addClassName("plan-card");
        return card;
    }
}
