package org.shice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.ArrayList;
import java.util.List;

/** Says what happened, and offers what can be done next. Takes finished text, not keys. */
public final class Notice {

    private static final int SHOWN_MILLIS = 5000;
    private static final int SHOWN_WITH_ACTION_MILLIS = 9000;

    private final Notification notification = new Notification();
    private final List<Button> actions = new ArrayList<>();
    private final String text;
    private final VaadinIcon icon;

    private Notice(VaadinIcon icon, String text) {
        this.icon = icon;
        this.text = text;
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
    }

    /** Tells of a finished action; leaves by itself. */
    public static Notice success(String text) {
        var notice = new Notice(VaadinIcon.CHECK_CIRCLE_O, text);
        notice.notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.notification.setDuration(SHOWN_MILLIS);
        return notice;
    }

    /** Tells of something that did not work; stays until the person closes it. */
    public static Notice error(String text) {
        var notice = new Notice(VaadinIcon.WARNING, text);
        notice.notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.notification.setDuration(0);
        notice.notification.setAssertive(true);
        return notice;
    }

    /** Offers a next step. */
    public Notice action(String label, Runnable step) {
        var button = new Button(label, click -> {
            notification.close();
            step.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        actions.add(button);
        if (notification.getDuration() > 0) {
            notification.setDuration(SHOWN_WITH_ACTION_MILLIS);
        }
        return this;
    }

    public Notice open() {
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(UI.getCurrent().getTranslation("ui.notice.close"));
        var line = new Div(sign, new Span(text));
        line.addClassName("notice");
        actions.forEach(line::add);
        line.add(close);
        notification.add(line);
        notification.open();
        return this;
    }
}
