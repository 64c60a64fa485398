package org.shice.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.shice.ui.KeyCommands;

/** The line above the list: how many tasks there are, a selection from its top, and the keys. */
final class TaskLine extends Composite<Div> {

    private final Span size = new Span();

    TaskLine(KeyCommands keys, Runnable selectTop) {
        var top = new Button(getTranslation("tasks.bulk.select-top", BulkRun.LIMIT), click -> selectTop.run());
        var help = new Button(getTranslation("tasks.keys"), VaadinIcon.KEYBOARD_O.create(), click -> keys.showHelp());
        for (var button : List.of(top, help)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        }
        help.addClassName("keys-button");
        size.addClassName("list-count");
        size.getElement().setAttribute("role", "status");
        getContent().addClassName("task-line");
        getContent().add(size, top, help);
    }

    void show(int count) {
        size.setText(getTranslation("tasks.size", count));
    }
}
