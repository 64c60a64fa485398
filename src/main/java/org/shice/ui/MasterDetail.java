package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A list and, while something is selected, a panel beside it; on narrow screens the panel covers the list. */
public final class MasterDetail extends Composite<Div> implements HasStyle {

    private final Section detail = new Section();
    private final H2 title = new H2();
    private final Div body = new Div();
    private Runnable closed = () -> {};

    public MasterDetail(Component... master) {
        var list = new Div(master);
        list.addClassName("master");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("ui.close"));
        var head = new Div(title, close);
        head.addClassName("detail-head");
        body.addClassName("detail-body");
        detail.add(head, body);
        detail.addClassName("detail");
        detail.setVisible(false);
        getContent().addClassName("master-detail");
        getContent().add(list, detail);
        Shortcuts.addShortcutListener(detail, this::close, Key.ESCAPE).listenOn(detail);
    }

    /** What to do when the panel closes, such as clearing the selection. */
    public MasterDetail onClose(Runnable action) {
        closed = action;
        return this;
    }

    /** Opens the panel, or replaces what it shows. */
    public void open(String heading, Component content) {
        title.setText(heading);
        body.removeAll();
        body.add(content);
        detail.setVisible(true);
        detail.getElement().setAttribute("aria-label", heading);
        getContent().addClassName("master-detail-open");
    }

    public boolean isOpen() {
        return detail.isVisible();
    }

    public void close() {
        if (!isOpen()) {
            return;
        }
        detail.setVisible(false);
        body.removeAll();
        getContent().removeClassName("master-detail-open");
        closed.run();
    }
}
