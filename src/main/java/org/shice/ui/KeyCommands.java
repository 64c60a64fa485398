package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The single-key commands of a page. Keys typed into a field or pressed in a dialog are left alone. The key {@code ?}
 * shows the list of commands.
 */
public final class KeyCommands {

    private static final String KEY = "event.key";
    private static final String NOT_TYPING =
            "!event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.composedPath().some(n =>"
                    + " n.isContentEditable || /OVERLAY$/.test(n.tagName || '') || /^(INPUT|TEXTAREA|SELECT)$/.test("
                    + "n.tagName || '') && n.type !== 'checkbox')";
    private static final String NOT_PRESSING =
            "(event.key.length === 1 || !event.composedPath().some(n => /^(A|BUTTON|VAADIN-BUTTON|VAADIN-TAB|"
                    + "VAADIN-CHECKBOX)$/.test(n.tagName || '')))";

    private final Component owner;
    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable DomListenerRegistration registration;

    private KeyCommands(Component owner) {
        this.owner = owner;
    }

    /** Commands that work while the component is on the page. */
    public static KeyCommands on(Component owner) {
        var commands = new KeyCommands(owner);
        commands.add("ui.keys.help", commands::showHelp, "?");
        owner.addAttachListener(attached -> commands.listen(attached.getUI()));
        owner.addDetachListener(detached -> commands.stop());
        return commands;
    }

    /**
     * Adds a command.
     *
     * @param textKey what it does
     * @param keys the keys as browsers name them, such as {@code j} or {@code ArrowDown}
     */
    public KeyCommands add(String textKey, Runnable action, String... keys) {
        lines.add(new Line(textKey, List.of(keys)));
        for (var key : keys) {
            actions.put(key, action);
        }
        return this;
    }

    /** Shows what the keys do. */
    public void showHelp() {
        var list = new DescriptionList();
        list.addClassName("key-help");
        lines.forEach(line -> list.add(
                new DescriptionList.Term(
                        line.keys().stream().map(KeyCommands::cap).toArray(Span[]::new)),
                new DescriptionList.Description(owner.getTranslation(line.textKey()))));
        var dialog = new Dialog(owner.getTranslation("ui.keys.title"), list);
        dialog.setCloseOnOutsideClick(true);
        dialog.open();
    }

    private void listen(UI ui) {
        stop();
        var known = actions.keySet().stream().collect(Collectors.joining("','", "['", "']"));
        var filter = known + ".includes(event.key) && " + NOT_PRESSING + " && " + NOT_TYPING;
        registration = ui.getElement()
                .addEventListener("keydown", event -> run(event.getEventData().getString(KEY)))
                .addEventData(KEY)
                .addEventData("(" + filter + ") && event.preventDefault()")
                .setFilter(filter);
    }

    private void stop() {
        if (registration != null) {
            registration.remove();
            registration = null;
        }
    }

    private void run(String key) {
        var action = actions.get(key);
        if (action != null) {
            action.run();
        }
    }

    private static Span cap(String key) {
        var cap = new Span(
                switch (key) {
                    case "ArrowDown" -> "↓";
                    case "ArrowUp" -> "↑";
                    default -> key;
                });
        cap.addClassName("key-cap");
        return cap;
    }

    private record Line(String textKey, List<String> keys) {}
}
