package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.shice.tasks.TaskList.Chip;

/** 超期, 即将到期, 曾退回: one click narrows the list, the number says to how many. */
final class QuickChips extends Composite<Div> {

    private final Map<Chip, Button> chips = new EnumMap<>(Chip.class);

    QuickChips(Consumer<Chip> toggled) {
        getContent().addClassName("task-chips");
        add(Chip.OVERDUE, VaadinIcon.ALARM, toggled);
        add(Chip.DUE_SOON, VaadinIcon.CLOCK, toggled);
        add(Chip.RETURNED_BEFORE, VaadinIcon.ARROW_BACKWARD, toggled);
    }

    void show(Chip chip, boolean on, int count) {
        var button = chips.get(chip);
        if (button == null) {
            return;
        }
        var number = new Span(Integer.toString(count));
        number.addClassName("task-count");
        button.setSuffixComponent(number);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        button.setClassName("task-chip-on", on);
    }

    private void add(Chip chip, VaadinIcon icon, Consumer<Chip> toggled) {
        var button =
                new Button(getTranslation("tasks.chip." + chip.name()), icon.create(), click -> toggled.accept(chip));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassNames("task-chip", "task-chip-" + chip.name().toLowerCase(Locale.ROOT));
        chips.put(chip, button);
        getContent().add(button);
    }
}
