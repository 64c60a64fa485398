package org.shice.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.shice.account.AccountEvent;
import org.shice.account.AccountRow;
import org.shice.audit.AuditActor;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DateText;
import org.shice.ui.Notice;
import org.shice.ui.Toolbar;

/** One account: its state, its roles, what happened to it, and what its administrator can do. */
final class AccountPanel extends Composite<Div> {

    private final AccountServices services;
    private final AccountRow row;
    private Runnable changed = () -> {};

    AccountPanel(AccountServices services, AccountRow row) {
        this.services = services;
        this.row = row;
        var roles = new HeldRolesPanel(services, row);
        roles.onChange(() -> changed.run());
        getContent().addClassName("stack");
        getContent().add(facts(), actions(), roles, history());
    }

    void onChange(Runnable action) {
        changed = action;
    }

    private Component facts() {
        var line = new Paragraph(getTranslation(
                "accounts.facts",
                row.username(),
                row.homeUnitName(),
                Optional.ofNullable(row.lastLoginAt())
                        .map(DateText::moment)
                        .orElseGet(() -> getTranslation("accounts.never"))));
        line.addClassName("quiet");
        return new Div(new AccountStateBadge(row), line);
    }

    private Component actions() {
        var toolbar = new Toolbar();
        if (row.enabled()) {
            toolbar.filters(new Button(getTranslation("accounts.reset"), VaadinIcon.KEY.create(), click -> askReset()));
            if (row.lockedUntil() != null) {
                toolbar.filters(new Button(getTranslation("accounts.unlock"), VaadinIcon.UNLOCK.create(), click -> {
                    services.administration().unlock(row.id());
                    done("accounts.unlocked");
                }));
            }
            var disable = new Button(getTranslation("accounts.disable"), click -> askDisable());
            disable.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            return toolbar.actions(disable);
        }
        return toolbar.filters(new Button(getTranslation("accounts.enable"), click -> {
            services.administration().enable(row.id());
            done("accounts.enabled");
        }));
    }

    private void askReset() {
        new ReasonDialog("accounts.reset", row.displayName(), note -> {
                    var issued = services.administration().resetPassword(row.id(), note);
                    new OneTimePasswordDialog(issued, () -> changed.run()).open();
                })
                .open();
    }

    private void askDisable() {
        new ReasonDialog("accounts.disable", row.displayName(), reason -> {
                    services.administration().disable(row.id(), reason);
                    done("accounts.disabled");
                })
                .open();
    }

    private Component history() {
        var list = new OrderedList();
        list.addClassName("history");
        services.history().of(row.id()).forEach(event -> list.add(line(event)));
        var part = new Div(new H3(getTranslation("accounts.history")), list);
        part.addClassName("detail-part");
        return part;
    }

    private ListItem line(AccountEvent event) {
        var at = new Span(DateText.moment(event.at()));
        at.addClassName("history-time");
        var what = getTranslation("audit.action." + event.action());
        var role = Optional.ofNullable(event.role())
                .map(given ->
                        getTranslation("accounts.history.role", getTranslation(Texts.key(given)), event.unitName()))
                .orElse("");
        var item = new ListItem(at, new Span(getTranslation("accounts.history.line", actor(event), what, role)));
        Optional.ofNullable(event.reason()).ifPresent(reason -> {
            var why = new Span(getTranslation("accounts.history.reason", reason));
            why.addClassName("quiet");
            item.add(why);
        });
        return item;
    }

    private String actor(AccountEvent event) {
        return event.actorName().equals(AuditActor.SYSTEM.name())
                ? getTranslation("accounts.history.system")
                : event.actorName();
    }

    private void done(String textKey) {
        Notice.success(getTranslation(textKey, row.displayName())).open();
        changed.run();
    }
}
