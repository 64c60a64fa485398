package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.shice.organization.UnitInfo;
import org.shice.tasks.CampaignNames;
import org.shice.tasks.TaskList.Chip;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;

/** Everything that narrows the list. Shows a filter and says when the person wants another. */
final class TaskFilterBar extends Composite<Div> {

    private static final int SEARCH_DELAY_MILLIS = 350;

    private final Consumer<Filter> wanted;
    private final ScopeTabs scopes = new ScopeTabs(this::scope);
    private final QuickChips chips = new QuickChips(this::toggle);
    private final TextField search = new TextField();
    private final ComboBox<UnitInfo> unit = new ComboBox<>();
    private final ComboBox<String> stage = new ComboBox<>();
    private final ComboBox<CampaignNames.Name> campaign = new ComboBox<>();
    private Filter filter = Filter.of(Scope.FREE);

    TaskFilterBar(Choices choices, Consumer<Filter> wanted) {
        this.wanted = wanted;
        search.setPlaceholder(getTranslation("tasks.filter.search"));
        search.setAriaLabel(getTranslation("tasks.filter.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(50);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_DELAY_MILLIS);
        search.addValueChangeListener(event -> changed(event.isFromClient()));
        choice(unit, "tasks.filter.unit", choices.units(), UnitInfo::name);
        choice(stage, "tasks.filter.stage", choices.stages(), this::stageText);
        choice(campaign, "tasks.filter.campaign", choices.campaigns(), CampaignNames.Name::name);
        var line = new Div(chips, search, unit, stage, campaign);
        line.addClassName("task-filter-line");
        getContent().addClassName("task-filters");
        getContent().add(scopes, line);
    }

    void show(Filter shown, Map<Chip, Integer> counts) {
        filter = shown;
        scopes.show(shown.scope(), counts);
        chips.show(Chip.OVERDUE, shown.overdueOnly(), counts.getOrDefault(Chip.OVERDUE, 0));
        chips.show(Chip.DUE_SOON, shown.dueSoonOnly(), counts.getOrDefault(Chip.DUE_SOON, 0));
        chips.show(Chip.RETURNED_BEFORE, shown.returnedBeforeOnly(), counts.getOrDefault(Chip.RETURNED_BEFORE, 0));
        search.setValue(shown.text());
        select(unit, info -> info.id().equals(shown.unit()));
        select(stage, code -> code.equals(shown.stage()));
        select(campaign, name -> name.id().equals(shown.campaignId()));
    }

    void focusSearch() {
        search.focus();
    }

    private void scope(Scope scope) {
        wanted.accept(with(scope, filter.overdueOnly(), filter.dueSoonOnly(), filter.returnedBeforeOnly()));
    }

    private void toggle(Chip chip) {
        wanted.accept(with(
                filter.scope(),
                filter.overdueOnly() ^ chip == Chip.OVERDUE,
                filter.dueSoonOnly() ^ chip == Chip.DUE_SOON,
                filter.returnedBeforeOnly() ^ chip == Chip.RETURNED_BEFORE));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            scope(filter.scope());
        }
    }

    private Filter with(Scope scope, boolean overdue, boolean soon, boolean returned) {
        return new Filter(
                scope,
                unit.getOptionalValue().map(UnitInfo::id).orElse(null),
                stage.getValue(),
                campaign.getOptionalValue().map(CampaignNames.Name::id).orElse(null),
                overdue,
                soon,
                returned,
                search.getValue().strip(),
                filter.sort(),
                filter.descending());
    }

    private String stageText(String code) {
        return getTranslation("enum.Stage." + code);
    }

    private <T> void choice(ComboBox<T> box, String key, List<T> items, ItemLabelGenerator<T> label) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setItemLabelGenerator(label);
        box.setItems(items);
        box.setClearButtonVisible(true);
        box.setVisible(items.size() > 1);
        box.addValueChangeListener(event -> changed(event.isFromClient()));
    }

    private static <T> void select(ComboBox<T> box, Predicate<T> chosen) {
        Optional<T> item = box.getListDataView().getItems().filter(chosen).findFirst();
        if (!Objects.equals(box.getValue(), item.orElse(null))) {
            item.ifPresentOrElse(box::setValue, box::clear);
        }
    }

    /** What can be chosen. */
    record Choices(List<UnitInfo> units, List<String> stages, List<CampaignNames.Name> campaigns) {}
}
