package org.shice.deadline.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shice.campaign.CampaignInfo;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineJournal.Filter;
import org.shice.organization.UnitInfo;
import org.shice.platform.i18n.Texts;
import org.shice.ui.DayField;

/** The fields above the log; every change by the reader goes out as a whole filter. */
final class LogFilters {

    private final ComboBox<CampaignInfo> campaign = new ComboBox<>();
    private final ComboBox<UnitInfo> unit;
    private final MultiSelectComboBox<DeadlineEventKind> kinds = new MultiSelectComboBox<>();
    private final ComboBox<Audience> rung = new ComboBox<>();
    private final DayField from = new DayField("");
    private final DayField until = new DayField("");
    private final TextField text = new TextField();
    private final Consumer<Filter> changed;

    LogFilters(List<CampaignInfo> campaigns, ComboBox<UnitInfo> units, Consumer<Filter> changed) {
        this.unit = units;
        this.changed = changed;
        campaign.setItems(campaigns);
        campaign.setItemLabelGenerator(one -> one.plan().name());
        campaign.setClearButtonVisible(true);
        named(campaign::setPlaceholder, campaign::setAriaLabel, "deadline.log.filter.campaign");
        named(unit::setPlaceholder, unit::setAriaLabel, "deadline.filter.unit.all");
        kinds.setItems(DeadlineEventKind.values());
        kinds.setItemLabelGenerator(kind -> word(Texts.key(kind)));
        kinds.setClearButtonVisible(true);
        named(kinds::setPlaceholder, kinds::setAriaLabel, "deadline.log.filter.kind");
        rung.setItems(Audience.values());
        rung.setItemLabelGenerator(audience -> word(Texts.key(audience)));
        rung.setClearButtonVisible(true);
        named(rung::setPlaceholder, rung::setAriaLabel, "deadline.log.filter.rung");
        named(from::setPlaceholder, from::setAriaLabel, "deadline.log.filter.from");
        named(until::setPlaceholder, until::setAriaLabel, "deadline.log.filter.until");
        text.addClassName("deadline-unit");
        named(text::setPlaceholder, text::setAriaLabel, "deadline.log.filter.text");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        List.of(campaign, unit, kinds, rung, from, until, text).forEach(this::listen);
    }

    Component[] fields() {
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        return new Component[] {campaign, unit, kinds, rung, from, until, text};
    }

    void show(Filter filter) {
        campaign.setValue(campaign.getListDataView()
                .getItems()
                .filter(one -> one.id().value().equals(filter.campaignId()))
                .findFirst()
                .orElse(null));
        unit.setValue(unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(filter.below()))
                .findFirst()
                .orElse(null));
        kinds.setValue(filter.kinds());
        rung.setValue(filter.rung());
        from.setValue(filter.from());
        until.setValue(filter.until());
        text.setValue(filter.text());
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(filter());
            }
        });
    }

    private Filter filter() {
        @Nullable CampaignInfo in = campaign.getValue();
        @Nullable UnitInfo below = unit.getValue();
        return new Filter(
                in == null ? null : in.id().value(),
                below == null ? null : below.id(),
                kinds.getValue(),
                rung.getValue(),
                from.getValue(),
                until.getValue(),
                text.getValue());
    }

    private void named(Consumer<String> placeholder, Consumer<String> label, String key) {
        placeholder.accept(word(key));
        label.accept(word(key));
    }

    private String word(String key) {
        return text.getTranslation(key);
    }
}
