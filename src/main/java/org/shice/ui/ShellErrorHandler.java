package org.shice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/** Where every error of a page ends: a refusal is said in words, a fault gets a reference number and one log entry. */
final class ShellErrorHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var refusal = RefusalText.behind(event.getThrowable());
        if (refusal.isPresent()) {
            if (ui != null) {
                Notice.error(RefusalText.of(ui, refusal.get())).open();
            }
            return;
        }
        var reference = Fault.log(event.getThrowable());
        if (ui != null) {
            Notice.error(ui.getTranslation("ui.fault.notice", reference)).open();
        }
    }
}
