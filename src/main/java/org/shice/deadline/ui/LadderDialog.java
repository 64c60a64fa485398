package org.shice.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.shice.campaign.CampaignId;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.CampaignLadders.Setting;
import org.shice.deadline.LadderPlan;
import org.shice.ui.FieldErrors;

/** Changes the reminders and rungs of a campaign, with a reason. */
final class LadderDialog extends Dialog {

    private static final int LONGEST_REASON = 300;

    private final MultiSelectComboBox<Integer> reminders =
            new MultiSelectComboBox<>(getTranslation("ladder.reminders"));
    private final RungFields rungs = new RungFields();
    private final TextArea reason = new TextArea(getTranslation("deadline.reason"));
    private final FieldErrors errors = new FieldErrors(this);
    private final CampaignLadders ladders;
    private final CampaignId campaign;
    private final Runnable afterwards;

    LadderDialog(CampaignLadders ladders, CampaignId campaign, Setting setting, Runnable afterwards) {
        this.ladders = ladders;
        this.campaign = campaign;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("ladder.change"));
        reminders.setItems(
                IntStream.rangeClosed(0, LadderPlan.EARLIEST_REMINDER).boxed().toList());
        reminders.setItemLabelGenerator(days ->
                days == 0 ? getTranslation("ladder.reminder.same-day") : getTranslation("ladder.reminder", days));
        reminders.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        errors.connect("reminderDays", reminders).connect("rungs", rungs).connect("reason", reason);
        fill(setting.ladder());
        add(new Paragraph(getTranslation("ladder.change.hint")), reminders, rungs, reason);
        var save = new Button(getTranslation("ladder.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var standard = new Button(getTranslation("ladder.use-standard"), click -> fill(setting.standard()));
        standard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(standard, new Button(getTranslation("ui.cancel"), click -> close()), save);
        setWidth("min(34rem, 94vw)");
    }

    private void fill(LadderPlan ladder) {
        reminders.setValue(new LinkedHashSet<>(ladder.reminderDays()));
        rungs.setValue(ladder.rungs());
    }

    private void save() {
        var ladder = new LadderPlan(List.copyOf(reminders.getValue()), rungs.rungs());
        if (errors.accepts(() -> ladders.change(campaign, ladder, reason.getValue()))) {
            close();
            afterwards.run();
        }
    }
}
