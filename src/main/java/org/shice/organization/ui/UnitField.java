package org.shice.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;

/** Chooses one of some units by a part of its name or code. */
public final class UnitField extends ComboBox<UnitInfo> {

    private final transient List<UnitInfo> units;

    /** @param units those to choose from, in the order in which they are shown */
    public UnitField(List<UnitInfo> units) {
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

    /** A field in which one is always chosen, the first to begin with. */
    public static UnitField startingWithFirst(List<UnitInfo> units) {
        var field = new UnitField(units);
        field.setReadOnly(units.size() < 2);
        units.stream().findFirst().ifPresent(field::setValue);
        return field;
    }

    /** Chooses a unit by its id; no effect when it is none of those to choose from. */
    public void choose(UnitId id) {
        units.stream().filter(unit -> unit.id().equals(id)).findFirst().ifPresent(this::setValue);
    }

    private static Div line(UnitInfo unit) {
        var code = new Span(unit.code());
        code.addClassName("choice-detail");
        var line = new Div(new Span(unit.name()), code);
        line.addClassName("choice-line");
        return line;
    }
}
