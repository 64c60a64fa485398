package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shice.organization.UnitId;
import org.shice.organization.ui.UnitField;
import org.shice.platform.i18n.Texts;
import org.shice.profile.RecordState;
import org.shice.roster.StaffFilter;

/** Which people to list. The text never enters the address: it may be a name or a document number. */
final class StaffFilterBar extends Composite<Div> {

    private static final int LONGEST_TEXT = 60;

    private final UnitField unit;
    private final Select<RecordState> state = new Select<>();
    private final Select<Boolean> account = new Select<>();
    private final TextField text = new TextField();
    private Runnable changed = () -> {};
    private boolean reading;

    StaffFilterBar(UnitField unit) {
        this.unit = unit;
        text.setPlaceholder(getTranslation("staff.search"));
        text.setAriaLabel(getTranslation("staff.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("staff-search");
        unit.setAriaLabel(getTranslation("staff.unit"));
        choices(state, RecordState.values(), "staff.state.all");
        state.setItemLabelGenerator(value -> getTranslation(value == null ? "staff.state.all" : Texts.key(value)));
        choices(account, new Boolean[] {false, true}, "staff.account.all");
        account.setItemLabelGenerator(value -> getTranslation(
                value == null ? "staff.account.all" : value ? "staff.account.with" : "staff.account.without"));
        text.addValueChangeListener(change -> tell());
        unit.addValueChangeListener(change -> tell());
        state.addValueChangeListener(change -> tell());
        account.addValueChangeListener(change -> tell());
        getContent().addClassName("filters");
        getContent().add(text, unit, state, account);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** @return empty when the person keeps no list at all */
    Optional<StaffQuery> query() {
        var words = text.getValue().strip();
        var filter = new StaffFilter(state.getValue(), account.getValue(), null, words.isEmpty() ? null : words);
        return unit.getOptionalValue().map(place -> new StaffQuery(place, filter));
    }

    boolean isNarrow() {
        return state.getValue() != null
                || account.getValue() != null
                || !text.getValue().isBlank();
    }

    Map<String, String> parameters() {
        var parameters = new HashMap<String, String>();
        unit.getOptionalValue().ifPresent(u -> parameters.put("unit", u.id().toString()));
        Optional.ofNullable(state.getValue()).ifPresent(s -> parameters.put("state", s.name()));
        Optional.ofNullable(account.getValue()).ifPresent(a -> parameters.put("account", a.toString()));
        return parameters;
    }

    void read(QueryParameters parameters) {
        reading = true;
        parameters
                .getSingleParameter("unit")
                .filter(value -> value.matches("[0-9a-f-]{36}"))
                .ifPresent(value -> unit.choose(UnitId.of(value)));
        state.setValue(parameters
                .getSingleParameter("state")
                .flatMap(name -> Arrays.stream(RecordState.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        account.setValue(parameters
                .getSingleParameter("account")
                .filter(value -> value.matches("true|false"))
                .map(Boolean::valueOf)
                .orElse(null));
        reading = false;
    }

    private void tell() {
        if (!reading && !unit.isEmpty()) {
            changed.run();
        }
    }

    private <T> void choices(Select<T> field, T[] values, String allKey) {
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(allKey));
        field.setPlaceholder(getTranslation(allKey));
        field.setAriaLabel(getTranslation(allKey));
    }
}
