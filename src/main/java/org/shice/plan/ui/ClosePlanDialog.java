package org.shice.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.shice.campaign.CampaignId;
import org.shice.plan.PlanLaunching;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Ends a plan early, with a reason. */
final class ClosePlanDialog extends Dialog {

    ClosePlanDialog(PlanLaunching launching, CampaignId id, Runnable done) {
        var reason = new ReasonField();
        var errors = new FieldErrors(this).connect("reason", reason);
        setHeaderTitle(getTranslation("plan.close.question"));
        add(new Paragraph(getTranslation("plan.close.consequence")), reason);
        var close = new Button(getTranslation("plan.close"), click -> {
            if (errors.accepts(() -> launching.close(id, reason.getValue()))) {
                close();
                done.run();
                Notice.success(getTranslation("plan.closed")).open();
            }
        });
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), close);
    }
}
