package org.shice.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignInfo;
import org.shice.deadline.Urging;
import org.shice.organization.UnitInfo;
import org.shice.ui.FieldErrors;

/** Urges all late teachers of a unit in a campaign. */
final class UrgeTeachersDialog extends Dialog {

    private static final int LONGEST = 500;

    private final ComboBox<CampaignInfo> campaign = new ComboBox<>(getTranslation("deadline.campaign"));
    private final ComboBox<UnitInfo> unit;
    private final TextArea text = new TextArea(getTranslation("deadline.text"));
    private final Urging urging;
    private final Runnable afterwards;
    private final FieldErrors errors;

    UrgeTeachersDialog(Urging urging, List<CampaignInfo> campaigns, ComboBox<UnitInfo> units, Runnable afterwards) {
        this.urging = urging;
        this.afterwards = afterwards;
        this.unit = units;
        this.errors = new FieldErrors(this).connect("text", text);
        setHeaderTitle(getTranslation("deadline.urge-teachers"));
        campaign.setItems(campaigns);
        campaign.setItemLabelGenerator(one -> one.plan().name());
        campaigns.stream().findFirst().ifPresent(campaign::setValue);
        unit.setLabel(getTranslation("deadline.unit"));
        unit.getListDataView().getItems().findFirst().ifPresent(unit::setValue);
        text.setMaxLength(LONGEST);
        for (var field : List.of(campaign, unit)) {
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
        }
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        text.addClassName("deadline-text");
        var send = new Button(getTranslation("deadline.urge"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("deadline.urge-teachers.hint")), campaign, unit, text);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
        setWidth("min(32rem, 94vw)");
    }

    private void send() {
        @Nullable CampaignInfo where = campaign.getValue();
        @Nullable UnitInfo below = unit.getValue();
        campaign.setInvalid(where == null);
        unit.setInvalid(below == null);
        if (where != null
                && below != null
                && errors.accepts(
                        () -> UrgedNotice.show(urging.urgeLateTeachers(where.id(), below.id(), text.getValue())))) {
            close();
            afterwards.run();
        }
    }
}
