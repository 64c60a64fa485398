package org.shice.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignScope;
import org.shice.profile.RecordId;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Asks why one person is taken in or out against the rule. */
final class OverrideDialog extends Dialog {

    private final CampaignScope scope;
    private final CampaignId campaign;
    private final RecordId record;
    private final boolean inScope;
    private final Runnable afterwards;
    private final TextArea reason = new TextArea();
    private final FieldErrors errors = new FieldErrors(this);

    OverrideDialog(
            CampaignScope scope,
            CampaignId campaign,
            RecordId record,
            String name,
            boolean inScope,
            Runnable afterwards) {
        this.scope = scope;
        this.campaign = campaign;
        this.record = record;
        this.inScope = inScope;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation(inScope ? "campaign.include.question" : "campaign.exclude.question", name));
        reason.setLabel(getTranslation("campaign.override.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(300);
        reason.setWidthFull();
        errors.connect("reason", reason);
        add(new Paragraph(getTranslation(inScope ? "campaign.include.consequence" : "campaign.exclude.consequence")));
        add(reason);
        var save = new Button(getTranslation(inScope ? "campaign.include" : "campaign.exclude"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void save() {
        if (errors.accepts(() -> scope.override(campaign, record, inScope, reason.getValue()))) {
            close();
            Notice.success(getTranslation(inScope ? "campaign.included" : "campaign.taken-out"))
                    .open();
            afterwards.run();
        }
    }
}
