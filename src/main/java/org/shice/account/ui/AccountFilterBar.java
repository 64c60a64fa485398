package org.shice.account.ui;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountQuery;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.ui.UnitField;
import org.shice.platform.i18n.Texts;

/** Which accounts to list. The text never enters the address: it may be a name. */
final class AccountFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final UnitField unit;
    private final Select<Role> role = new Select<>();
    private final Select<State> state = new Select<>();
    private Runnable changed = () -> {};
    private boolean reading;

    AccountFilterBar(AdministeredUnits units) {
        this.unit = new UnitField(units.all());
        label(text, "accounts.search");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.addClassName("list-search");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setPlaceholder(getTranslation("accounts.unit.all"));
        unit.setAriaLabel(getTranslation("accounts.unit"));
        unit.setClearButtonVisible(true);
        choices(role, Role.values(), "accounts.role.all");
        choices(state, State.values(), "accounts.state.all");
        text.addValueChangeListener(change -> tell());
        unit.addValueChangeListener(change -> tell());
        role.addValueChangeListener(change -> tell());
        state.addValueChangeListener(change -> tell());
        getContent().addClassName("filters");
        getContent().add(text, unit, role, state);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    AccountQuery query() {
        var chosen = state.getValue();
        return new AccountQuery(
                Optional.ofNullable(unit.getValue()).map(UnitInfo::id).orElse(null),
                text.getValue().isBlank() ? null : text.getValue(),
                role.getValue(),
                chosen == null ? null : chosen.enabled,
                chosen == State.LOCKED ? Boolean.TRUE : null);
    }

    Map<String, String> parameters() {
        var parameters = new HashMap<String, String>();
        Optional.ofNullable(unit.getValue()).ifPresent(u -> parameters.put("unit", u.id().toString()));
        Optional.ofNullable(role.getValue()).ifPresent(r -> parameters.put("role", r.name()));
        Optional.ofNullable(state.getValue()).ifPresent(s -> parameters.put("state", s.name()));
        return parameters;
    }

    void read(QueryParameters parameters) {
        reading = true;
        parameters
                .getSingleParameter("unit")
                .filter(value -> value.matches("[0-9a-f-]{36}"))
                .ifPresent(value -> unit.choose(new UnitId(UUID.fromString(value))));
        parameters
                .getSingleParameter("role")
                .flatMap(name -> named(Role.values(), name))
                .ifPresent(role::setValue);
        parameters
                .getSingleParameter("state")
                .flatMap(name -> named(State.values(), name))
                .ifPresent(state::setValue);
        reading = false;
    }

    private void tell() {
        if (!reading) {
            changed.run();
        }
    }

    private void label(TextField field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
    }

    private <E extends Enum<E>> void choices(Select<E> field, E[] values, String allKey) {
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(allKey));
        field.setPlaceholder(getTranslation(allKey));
        field.setAriaLabel(getTranslation(allKey));
        field.setItemLabelGenerator(value -> value == null ? getTranslation(allKey) : getTranslation(key(value)));
    }

    private static String key(Enum<?> value) {
        return value instanceof State ? "accounts.state." + value.name() : Texts.key(value);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** States a list can be narrowed to. */
    enum State {
        ENABLED(true),
        LOCKED(null),
        DISABLED(false);

        private final @Nullable Boolean enabled;

        State(@Nullable Boolean enabled) {
            this.enabled = enabled;
        }
    }
}
