package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.shice.organization.UnitInfo;
import org.shice.organization.ui.UnitField;
import org.shice.profile.RecordId;
import org.shice.ui.Notice;

/** Puts one person on the list of a unit. */
final class NewPersonPanel extends Composite<Div> {

    private final StaffServices services;
    private final Consumer<RecordId> added;
    private final Div body = new Div();

    /** @param at the unit that the list shows */
    NewPersonPanel(StaffServices services, UnitInfo at, Consumer<RecordId> added) {
        this.services = services;
        this.added = added;
        var units = services.units().all().stream()
                .filter(unit -> unit.schoolType() != null && at.covers(unit.path()))
                .toList();
        var unit = UnitField.startingWithFirst(units);
        unit.setLabel(getTranslation("staff.unit"));
        unit.addValueChangeListener(change -> show(change.getValue()));
        body.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("staff.new.hint")), unit, body);
        unit.getOptionalValue().ifPresent(this::show);
    }

    private void show(UnitInfo unit) {
        var type = Objects.requireNonNull(unit.schoolType());
        var section = services.forms().section(type, "basic");
        var form = new PersonForm(
                services, section, services.rules().newRow(section).values(), Set.of());
        var save = new Button(
                getTranslation("staff.new.save"),
                click -> form.accepts(() -> {
                    var id = services.roster().add(unit.id(), form.values());
                    Notice.success(getTranslation(
                                    "staff.new.done", form.values().getOrDefault("name", "")))
                            .open();
                    added.accept(id);
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body.removeAll();
        body.add(form, save);
    }
}
