package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.shice.forms.CodeLists;
import org.shice.profile.RecordInfo;
import org.shice.roster.ScopeMark;
import org.shice.ui.Notice;

/** Changes the state of a person (人员状态): the state chosen is the reason, such as 301 退休. */
final class StatusDialog extends Composite<Dialog> {

    private final StaffServices services;
    private final RecordInfo person;
    private final Runnable changed;
    private final Select<CodeLists.Code> status = new Select<>();
    private final Paragraph consequence = new Paragraph();
    private final Button change = new Button(getTranslation("staff.status.change"), click -> change());

    StatusDialog(StaffServices services, RecordInfo person, Runnable changed) {
        this.services = services;
        this.person = person;
        this.changed = changed;
        status.setLabel(getTranslation("staff.status.new"));
        status.setItems(services.codes().codes("staff-status", person.schoolType()).stream()
                .filter(code -> code.selectable() && !code.code().equals(person.staffStatus()))
                .toList());
        status.setItemLabelGenerator(code -> code.code() + " " + code.label(getLocale()));
        status.addValueChangeListener(event -> explain());
        status.setWidthFull();
        change.setEnabled(false);
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("staff.status.title", person.name()));
        dialog.setWidth("min(28rem, 92vw)");
        dialog.add(status, consequence);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), change);
        explain();
    }

    void open() {
        getContent().open();
        status.focus();
    }

    private void explain() {
        var code = status.getValue();
        var leaves = code != null && ScopeMark.leaves(code.code());
        change.setEnabled(code != null);
        change.removeThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (leaves) {
            change.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        consequence.setText(getTranslation(
                code == null ? "staff.status.hint" : leaves ? "staff.status.leaves" : "staff.status.stays"));
    }

    private void change() {
        services.roster().changeStatus(person.id(), status.getValue().code());
        getContent().close();
        Notice.success(getTranslation(
                        "staff.status.done", person.name(), status.getValue().label(getLocale())))
                .open();
        changed.run();
    }
}
