package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.plan.PlanSheets;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.plan.WorkingGroups.UnitPerson;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FileLink;
import org.shice.ui.MainLayout;
import org.shice.ui.PageHeader;

/** The responsible persons of the units (附件3). */
@Route(value = PlanAddress.PLAN + "/persons", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class PersonsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final WorkingGroups groups;
    private final PlanSheets sheets;

    PersonsView(Plans plans, WorkingGroups groups, PlanSheets sheets) {
        this.plans = plans;
        this.groups = groups;
        this.sheets = sheets;
        getContent().addClassNames("page", "page-fill");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.persons");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PlanAddress.campaign(event);
        var plan = plans.get(id);
        var export = FileLink.workbook(
                getTranslation("plan.export"), "persons.xlsx", (locale, target) -> sheets.persons(id, locale, target));
        var grid = grid();
        grid.setItems(groups.persons(id));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(plan.campaign().plan().name())
                                .subtitle(getTranslation("plan.persons.hint"))
                                .actions(export),
                        new PlanTabs(id, "plan.persons"),
                        grid);
    }

    private Grid<UnitPerson> grid() {
        var grid = new Grid<UnitPerson>();
        grid.addColumn(UnitPerson::unitName)
                .setHeader(getTranslation("plan.sheet.department"))
                .setFlexGrow(2);
        grid.addColumn(person -> getTranslation(Texts.key(person.duty()))).setHeader(getTranslation("plan.sheet.duty"));
        grid.addColumn(person -> person.name() == null ? getTranslation("plan.persons.nobody") : person.name())
                .setHeader(getTranslation("plan.sheet.name"));
        grid.addColumn(UnitPerson::position).setHeader(getTranslation("plan.sheet.position"));
        grid.addColumn(UnitPerson::qq).setHeader(getTranslation("plan.sheet.qq"));
        grid.addColumn(UnitPerson::mobile).setHeader(getTranslation("plan.sheet.mobile"));
        return grid;
    }
}
