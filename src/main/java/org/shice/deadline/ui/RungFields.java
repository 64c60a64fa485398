package org.shice.deadline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shice.deadline.Audience;
import org.shice.deadline.LadderPlan;
import org.shice.deadline.LadderPlan.Rung;
import org.shice.platform.i18n.Texts;

/** For each level a tick whether it is a rung, and how many days it waits. */
final class RungFields extends CustomField<List<Rung>> {

    private final Map<Audience, Checkbox> taken = new EnumMap<>(Audience.class);
    private final Map<Audience, IntegerField> days = new EnumMap<>(Audience.class);

    RungFields() {
        super(List.of());
        setLabel(getTranslation("ladder.rungs"));
        setWidthFull();
        var lines = new Div();
        lines.addClassName("ladder-fields");
        for (var audience : Audience.values()) {
            var name = getTranslation(Texts.key(audience));
            var tick = new Checkbox(name);
            var wait = new IntegerField();
            wait.setAriaLabel(name + " " + getTranslation("ladder.days"));
            wait.setSuffixComponent(new Div(getTranslation("ladder.days")));
            wait.setMin(0);
            wait.setMax(LadderPlan.LONGEST_WAIT);
            wait.setStepButtonsVisible(true);
            tick.addValueChangeListener(change -> wait.setEnabled(change.getValue()));
            wait.setEnabled(false);
            taken.put(audience, tick);
            days.put(audience, wait);
            lines.add(tick, wait);
        }
        add(lines);
    }

    @Override
    protected List<Rung> generateModelValue() {
        return rungs();
    }

    /** What the fields say now. */
    List<Rung> rungs() {
        return taken.entrySet().stream()
                .filter(line -> line.getValue().getValue())
                .map(line -> new Rung(line.getKey(), wait(line.getKey())))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Rung> rungs) {
        taken.forEach((audience, tick) -> tick.setValue(false));
        rungs.forEach(rung -> {
            tick(rung.audience()).setValue(true);
            field(rung.audience()).setValue(rung.waitingDays());
        });
    }

    /** A day that nobody filled in is none: the service says so. */
    private int wait(Audience audience) {
        @Nullable Integer wanted = field(audience).getValue();
        return wanted == null ? -1 : wanted;
    }

    private Checkbox tick(Audience audience) {
        return Objects.requireNonNull(taken.get(audience));
    }

    private IntegerField field(Audience audience) {
        return Objects.requireNonNull(days.get(audience));
    }
}
