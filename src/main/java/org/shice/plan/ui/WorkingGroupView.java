package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.plan.PlanSheets;
import org.shice.plan.WorkingGroups;
import org.shice.plan.WorkingGroups.Group;
import org.shice.ui.FieldErrors;
import org.shice.ui.FileLink;
import org.shice.ui.MainLayout;
import org.shice.ui.Notice;
import org.shice.ui.PageHeader;

/**
 * The working groups: the joint one (附件1) and those of the units that set up their own (O-5), each edited in place by its
 * keepers. Without a unit in the address a unit's own people see their own list, everybody else the joint one.
 */
@Route(value = PlanAddress.PLAN + "/group/:" + PlanAddress.UNIT + "?", layout = MainLayout.class)
@RolesAllowed({"BUSINESS_LEAD", "SYSTEM_ADMIN", "INFORMATION_ADMIN", "MANAGER"})
class WorkingGroupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkingGroups groups;
    private final PlanSheets sheets;

    WorkingGroupView(WorkingGroups groups, PlanSheets sheets) {
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
        show(PlanAddress.campaign(event), PlanAddress.unit(event));
    }

    private void show(CampaignId id, Optional<UnitId> unit) {
        var seen = groups.groups(id);
        var all = seen.all();
        var group = unit.map(chosen -> of(all, chosen)).orElseGet(() -> own(all));
        var export = FileLink.workbook(
                getTranslation("plan.export"), "group.xlsx", (locale, target) -> sheets.group(id, locale, target));
        getContent().removeAll();
        getContent().add(new PageHeader(seen.campaign().plan().name()).actions(export), new PlanTabs(id, "plan.group"));
        if (all.size() > 1) {
            getContent().add(new GroupList(id, all, group.unit().id()));
        }
        getContent().add(list(id, group));
    }

    private static Group of(List<Group> all, UnitId unit) {
        return all.stream()
                .filter(one -> one.unit().id().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Group own(List<Group> all) {
        return all.stream().filter(Group::kept).findFirst().orElse(all.get(0));
    }

    private Section list(CampaignId id, Group group) {
        var members = groups.members(id, group.unit().id());
        var table = new GroupTable(members, group.kept());
        var name = group.joint()
                ? getTranslation("plan.group.joint")
                : group.unit().name();
        var section = new Section(new H3(name));
        if (members.isEmpty()) {
            var none = new Paragraph(getTranslation("plan.group.none"));
            none.addClassName("quiet");
            section.add(none);
        }
        section.add(table);
        if (group.kept()) {
            section.add(buttons(id, group, table));
        }
        section.addClassNames("panel", "plan-group-list");
        return section;
    }

    private Div buttons(CampaignId id, Group group, GroupTable table) {
        var errors = new FieldErrors(this);
        var add = new Button(getTranslation("plan.group.add"), VaadinIcon.PLUS.create(), click -> table.addRow());
        var save = new Button(getTranslation("plan.group.save"), click -> {
            if (errors.accepts(() -> groups.replace(id, group.unit().id(), table.members()))) {
                Notice.success(getTranslation("plan.group.saved")).open();
                show(id, Optional.of(group.unit().id()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(add, save);
        buttons.addClassName("plan-buttons");
        return buttons;
    }
}
