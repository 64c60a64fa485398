package org.shice.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.shice.account.OwnAccount;
import org.springframework.stereotype.Component;

/** Leads everybody who still has a one-time password to the page where it is replaced. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private final OwnAccount own;

    PasswordGate(OwnAccount own) {
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    void watch(UI ui) {
        ui.addBeforeEnterListener(this::lead);
    }

    private void lead(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != ChangePasswordView.class
                && own.me().filter(OwnAccount.Me::mustChangePassword).isPresent()) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
