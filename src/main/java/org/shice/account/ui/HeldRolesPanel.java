package org.shice.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.shice.account.AccountRow;
import org.shice.account.HeldRole;
import org.shice.account.Role;
import org.shice.organization.ui.UnitField;
import org.shice.platform.i18n.Texts;
import org.shice.ui.Confirmation;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** The roles of an account: each with its unit and days, to take away, and the fields to give one more. */
final class HeldRolesPanel extends Composite<Div> {

    private final AccountServices services;
    private final AccountRow row;
    private Runnable changed = () -> {};

    HeldRolesPanel(AccountServices services, AccountRow row) {
        this.services = services;
        this.row = row;
        getContent().addClassName("detail-part");
        getContent().add(new H3(getTranslation("accounts.column.roles")), list(), grantForm());
    }

    void onChange(Runnable action) {
        changed = action;
    }

    private Component list() {
        if (row.roles().isEmpty()) {
            var none = new Paragraph(getTranslation("accounts.roles.none"));
            none.addClassName("quiet");
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("held-roles");
        row.roles().forEach(held -> list.add(line(held)));
        return list;
    }

    private ListItem line(HeldRole held) {
        var name = getTranslation(Texts.key(held.role()));
        var revoke = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> askRevoke(held));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        revoke.setAriaLabel(getTranslation("accounts.revoke.of", name));
        revoke.setTooltipText(getTranslation("accounts.revoke.of", name));
        var where = new Span(held.unitName() + days(held));
        where.addClassName("quiet");
        return new ListItem(new Span(name), where, revoke);
    }

    private String days(HeldRole held) {
        if (held.validFrom() == null && held.validUntil() == null) {
            return "";
        }
        return getTranslation(
                "accounts.days",
                Optional.ofNullable(held.validFrom()).map(Object::toString).orElse(""),
                Optional.ofNullable(held.validUntil()).map(Object::toString).orElse(""));
    }

    private Component grantForm() {
        var role = new Select<Role>();
        role.setLabel(getTranslation("accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> getTranslation(Texts.key(value)));
        var unit = new UnitField(services.units().all());
        unit.setLabel(getTranslation("accounts.role.unit"));
        unit.choose(row.homeUnitId());
        var from = new DayField(getTranslation("accounts.from"));
        var until = new DayField(getTranslation("accounts.until"));
        var errors = new FieldErrors(this).connect("unitId", unit).connect("validUntil", until);
        var give = new Button(getTranslation("accounts.grant"), click -> {
            role.setInvalid(role.isEmpty());
            unit.setInvalid(unit.isEmpty());
            if (!role.isEmpty() && !unit.isEmpty()) {
                grant(errors, role.getValue(), unit, from, until);
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new FormLayout(role, unit, from, until);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("18rem", 2));
        var part = new Details(getTranslation("accounts.grant.title"), new Div(fields, give));
        part.setOpened(row.roles().isEmpty());
        return part;
    }

    private void grant(FieldErrors errors, Role role, UnitField unit, DayField from, DayField until) {
        if (errors.accepts(() ->
                services.roles().grant(row.id(), role, unit.getValue().id(), from.getValue(), until.getValue()))) {
            var text = getTranslation("accounts.granted", row.displayName(), getTranslation(Texts.key(role)));
            Notice.success(text).open();
            changed.run();
        }
    }

    private void askRevoke(HeldRole held) {
        var name = getTranslation(Texts.key(held.role()));
        Confirmation.askDangerous(
                getTranslation("accounts.revoke.question", row.displayName(), name, held.unitName()),
                getTranslation("accounts.revoke.consequence"),
                getTranslation("accounts.revoke"),
                () -> {
                    services.roles().revoke(row.id(), held.role(), held.unitId());
                    Notice.success(getTranslation("accounts.revoked", row.displayName(), name))
                            .open();
                    changed.run();
                });
    }
}
