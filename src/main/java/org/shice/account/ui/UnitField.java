package org.shice.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/** Chooses a unit by a part of its name or code. */
final class UnitField extends ComboBox<UnitInfo> {

    private final transient List<UnitInfo> units;

    UnitField(List<UnitInfo> units) {
        this.units = units;
        setItems(
                (unit, text) -> (unit.name() + " " + unit.code())
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT)),
                units);
        setItemLabelGenerator(UnitInfo::name);
        setRenderer(new ComponentRenderer<>(UnitField::line));
        setOverlayWidth("22rem");
    }

    void choose(UnitId id) {
        find(id).ifPresent(this::setValue);
    }

    Optional<UnitInfo> find(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    private static Div line(UnitInfo unit) {
        var code = new Span(unit.code());
        code.addClassName("choice-detail");
        var line = new Div(new Span(unit.name()), code);
        line.addClassName("choice-line");
        return line;
    }
}
