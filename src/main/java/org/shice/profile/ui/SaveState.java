package org.shice.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.shice.platform.time.TimeSettings;

/** Says whether what was typed is stored, and when. */
final class SaveState extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient Clock clock;

    SaveState(Clock clock) {
        this.clock = clock;
        getContent().addClassName("record-save-state");
        getContent().getElement().setAttribute("role", "status");
    }

    void saved() {
        var time = TIME.format(clock.instant().atZone(TimeSettings.ZONE));
        say("record-saved", VaadinIcon.CHECK, getTranslation("profile.saved", time));
    }

    /** A value is of the wrong kind; the field says why. */
    void refused() {
        say("record-not-saved", VaadinIcon.WARNING, getTranslation("profile.not-saved"));
    }

    /** Somebody was faster: what was typed stays on the page until the person decides. */
    void overtaken(Runnable mine, Runnable theirs) {
        say("record-not-saved", VaadinIcon.WARNING, getTranslation("profile.overtaken"));
        getContent().add(button("profile.overtaken.reload", theirs), button("profile.overtaken.keep", mine));
    }

    void clear() {
        getContent().removeAll();
    }

    private void say(String className, VaadinIcon icon, String words) {
        clear();
        getContent().removeClassNames("record-saved", "record-not-saved");
        getContent().addClassName(className);
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        getContent().add(sign, new Span(words));
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
