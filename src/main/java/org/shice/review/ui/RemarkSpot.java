package org.shice.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

/** The place where a remark on a field, a row or a section is written and stands. */
final class RemarkSpot extends Composite<Div> {

    static final int LONGEST = 500;

    private final RemarkDrafts drafts;
    private final RemarkPlace place;
    private final String where;

    /** @param where the place in words */
    RemarkSpot(RemarkDrafts drafts, RemarkPlace place, String where) {
        this.drafts = drafts;
        this.place = place;
        this.where = where;
        getContent().addClassName("remark-spot");
        show();
    }

    private void show() {
        getContent().removeAll();
        drafts.at(place).ifPresentOrElse(this::written, this::empty);
    }

    private void empty() {
        var write = button(VaadinIcon.COMMENT_O, "review.remark.write", () -> edit(""));
        write.addClassName("remark-write");
        getContent().add(write);
    }

    private void written(RemarkDraft draft) {
        var text = new Span(draft.text());
        text.addClassName("remark-text");
        var line = new Div(
                VaadinIcon.COMMENT.create(),
                text,
                button(VaadinIcon.PENCIL, "review.remark.edit", () -> edit(draft.text())),
                button(VaadinIcon.TRASH, "review.remark.delete", () -> keep("")));
        line.addClassName("remark-draft");
        getContent().add(line);
    }

    private void edit(String text) {
        var area = new TextArea();
        area.setAriaLabel(getTranslation("review.remark.on", where));
        area.setPlaceholder(getTranslation("review.remark.placeholder"));
        area.setMaxLength(LONGEST);
        area.setValue(text);
        area.setWidthFull();
        area.addKeyPressListener(Key.ESCAPE, escape -> show());
        var save = new Button(getTranslation("review.remark.save"), click -> keep(area.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), click -> show());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(save, cancel);
        buttons.addClassName("remark-buttons");
        var editor = new Div(area, buttons);
        editor.addClassName("remark-editor");
        getContent().removeAll();
        getContent().add(editor);
        area.focus();
    }

    private void keep(String text) {
        drafts.write(place, where, text);
        show();
    }

    private Button button(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key, where));
        button.setTooltipText(getTranslation(key, where));
        return button;
    }
}
