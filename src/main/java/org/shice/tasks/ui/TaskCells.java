package org.shice.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import org.shice.ui.DueDate;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** What stands in the cells of a task's line, and in its card on a phone. */
final class TaskCells {

    private final Clock clock;
    private final TaskActions actions;

    TaskCells(Clock clock, TaskActions actions) {
        this.clock = clock;
        this.actions = actions;
    }

    Component name(TaskRow row) {
        if (!actions.opens(row)) {
            return new Span(title(row));
        }
        var link = new Anchor(actions.address(row).href(), title(row));
        link.addClassName("task-name");
        link.setRouterIgnore(false);
        return link;
    }

    private String title(TaskRow row) {
        var subject = row.subjectKey();
        return subject == null ? row.item().title() : words(subject);
    }

    Component stage(TaskRow row) {
        return new StateBadge(Tone.ACTIVE, words("enum.Stage." + row.item().stage()));
    }

    Component due(TaskRow row) {
        return new DueDate(row.item().dueAt(), clock);
    }

    Component returned(TaskRow row) {
        var times = row.item().returnedTimes();
        return times == 0
                ? new Span()
                : new StateBadge(Tone.WARNING, VaadinIcon.ARROW_BACKWARD, words("tasks.returned.times", times));
    }

    Component holder(TaskRow row) {
        if (row.mine()) {
            return new StateBadge(Tone.ACTIVE, VaadinIcon.USER_CHECK, words("tasks.holder.me"));
        }
        return row.free() ? new Span(words("tasks.holder.free")) : new Span(row.holder());
    }

    Component buttons(TaskRow row) {
        if (row.taken()) {
            return new Span();
        }
        var button = row.free()
                ? new Button(words("tasks.claim"), click -> actions.claim(row))
                : new Button(words("tasks.release"), click -> actions.release(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    Component card(TaskRow row) {
        var unit = new Div(row.item().unitName());
        unit.addClassName("task-card-unit");
        var facts = new Div(stage(row), due(row), returned(row), holder(row));
        facts.addClassName("task-card-facts");
        var card = new Div(name(row), unit, facts, buttons(row));
        card.addClassName("task-card");
        return card;
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
