package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanSheets;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.ui.FieldErrors;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.PageHeader;

/** The joint working group (附件1), edited in place by those who lead the campaign. */
@Route(value = PlanAddress.PLAN + "/group", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class WorkingGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final WorkingGroups groups;
    private final PlanSheets sheets;

    WorkingGroupView(Plans plans, WorkingGroups groups, PlanSheets sheets) {
        this.plans = plans;
        this.groups = groups;
        this.sheets = sheets;
        getContent().addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PlanAddress.campaign(event);
        var plan = plans.get(id);
        var lead = plans.mayLead(plan);
        var members = groups.members(id);
        var table = new GroupTable(members, lead);
        var export = PlanDownload.of(
                getTranslation("plan.export"), "group.xlsx", (locale, target) -> sheets.group(id, locale, target));
        getContent().removeAll();
        getContent().add(new PageHeader(plan.campaign().plan().name()).actions(export), new PlanTabs(id, "plan.group"));
        if (members.isEmpty()) {
            var none = new Paragraph(getTranslation("plan.group.none"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        getContent().add(table);
        if (lead) {
            getContent().add(buttons(id, table));
        }
    }

    private Div buttons(CampaignId id, GroupTable table) {
        var errors = new FieldErrors(this);
        var add = new Button(getTranslation("plan.group.add"), VaadinIcon.PLUS.create(), click -> table.addRow());
        var save = new Button(getTranslation("plan.group.save"), click -> {
            if (errors.accepts(() -> groups.replace(id, table.members()))) {
                Notice.success(getTranslation("plan.group.saved")).open();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(add, save);
        buttons.addClassName("plan-buttons");
        return buttons;
    }
}
