package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shice.account.AccountRow;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Whether an account can be used now. */
final class AccountStateBadge extends Composite<Span> {

    AccountStateBadge(AccountRow row) {
        getContent().add(badge(row));
    }

    private StateBadge badge(AccountRow row) {
        if (!row.enabled()) {
            return new StateBadge(Tone.NEUTRAL, VaadinIcon.BAN, getTranslation("accounts.state.DISABLED"));
        }
        if (row.lockedUntil() != null) {
            return new StateBadge(Tone.DANGER, VaadinIcon.LOCK, getTranslation("accounts.state.LOCKED"));
        }
        return row.mustChangePassword()
                ? new StateBadge(Tone.WARNING, VaadinIcon.KEY, getTranslation("accounts.state.one-time"))
                : new StateBadge(Tone.SUCCESS, getTranslation("accounts.state.ENABLED"));
    }
}
